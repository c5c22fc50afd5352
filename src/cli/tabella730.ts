import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { calculationPage } from '../domain/modello-730/calculation-page';
import { cellsPage } from '../domain/modello-730/cells-page';
import { checksPage } from '../domain/modello-730/checks/kernel/checks-page';
import { YEARS } from '../domain/modello-730/years';
import { argumentsOf } from './modello-730/on-cases';

// npm run tabella730: writes the pages of the docs that list all cells, all checks and all rules of the calculation.
const PAGES = {
  'docs/modello-730-celle.md': cellsPage(YEARS),
  'docs/modello-730-controlli.md': checksPage(YEARS),
  'docs/modello-730-calcolo.md': calculationPage(),
};

if (argumentsOf() !== null)
  for (const [file, page] of Object.entries(PAGES)) {
    writeFileSync(path.resolve(file), page);
    console.log(`Scritto ${file}.`);
  }

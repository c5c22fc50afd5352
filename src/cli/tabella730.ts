import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { checksPage } from '../domain/modello-730/checks/table';
import { YEARS } from '../domain/modello-730/years';

// npm run tabella730: writes the page of the docs that lists all checks.
const FILE = 'docs/modello-730-controlli.md';

writeFileSync(path.resolve(FILE), checksPage(YEARS));
console.log(`Scritto ${FILE}.`);

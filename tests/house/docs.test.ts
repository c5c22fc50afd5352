import { calculationPage } from '../../src/domain/modello-730/calculation-page';
import { cellsPage } from '../../src/domain/modello-730/cells-page';
import { checksPage } from '../../src/domain/modello-730/checks/kernel/checks-page';
import { RULES_BY_TOPIC } from '../../src/domain/modello-730/rules/all';
import { YEARS } from '../../src/domain/modello-730/years';
import { filesOf, importsOf, readSource } from './sources';

test('the docs list the checks of the Modello 730 as the code has them: npm run tabella730 writes them', () => {
  expect(readSource('docs/modello-730-controlli.md')).toBe(checksPage(YEARS));
});

test('the docs list every cell of its forms, by number and by name', () => {
  expect(readSource('docs/modello-730-celle.md')).toBe(cellsPage(YEARS));
});

test('the docs list its rules, its open readings and what is left to an operator as the code has them', () => {
  expect(readSource('docs/modello-730-calcolo.md')).toBe(calculationPage());
});

test('the rules of each topic stand in the file that the docs name', () => {
  const files = new Set(filesOf(['src/domain/modello-730/rules'], ['ts']));
  const named = Object.keys(RULES_BY_TOPIC).map((topic) => `src/domain/modello-730/rules/${topic}.ts`);
  expect(named.filter((file) => !files.has(file))).toEqual([]);
  const imported = importsOf('src/domain/modello-730/rules/all.ts').map(({ target }) => `${target}.ts`);
  expect(named.filter((file) => !imported.includes(file))).toEqual([]);
});

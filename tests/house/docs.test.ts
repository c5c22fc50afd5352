import { calculationPage } from '../../src/domain/modello-730/calculation-page';
import { cellsPage } from '../../src/domain/modello-730/cells-page';
import { checksPage } from '../../src/domain/modello-730/checks/kernel/checks-page';
import { RULES_BY_TOPIC } from '../../src/domain/modello-730/rules/all';
import { YEARS } from '../../src/domain/modello-730/years';
import { filesOf, readSource } from './sources';

test('the docs list the checks of the Modello 730 as the code has them: npm run tabella730 writes them', () => {
  expect(readSource('docs/modello-730-controlli.md')).toBe(checksPage(YEARS));
});

test('the docs list every cell of its forms, by number and by name', () => {
  expect(readSource('docs/modello-730-celle.md')).toBe(cellsPage(YEARS));
});

test('the docs list its rules, its open readings and what is left to an operator as the code has them', () => {
  expect(readSource('docs/modello-730-calcolo.md')).toBe(calculationPage());
});

test.each(Object.keys(RULES_BY_TOPIC))('the rules of %s stand in the one file of that name', (topic) => {
  const files = filesOf(['src/domain/modello-730/rules'], ['ts']);
  expect(files.filter((file) => file.endsWith(`/${topic}.ts`))).toHaveLength(1);
});

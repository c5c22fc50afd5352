import { readReturn } from '../../../../src/domain/modello-730/cells/read-return';
import { rowsOf } from '../../../../src/domain/modello-730/cells/tax-return';
import { cellsWith, firstCells } from '../../../../src/domain/modello-730/checks/kernel/cells-of-check';
import { checkFacts } from '../../../../src/domain/modello-730/checks/kernel/facts';
import { lastModule, modulesUsed } from '../../../../src/domain/modello-730/checks/reading/modules';
import { year2024 } from '../../../../src/domain/modello-730/years/2024';
import { year2025 } from '../../../../src/domain/modello-730/years/2025';

function factsOf(cells: Readonly<Record<string, unknown>>, year = year2025) {
  const { taxReturn, problems } = readReturn(year.structure, cells);
  expect(problems).toEqual([]);
  return checkFacts({ year, taxReturn });
}

function cellsIn(facts: ReturnType<typeof factsOf>, cellsOf: ReturnType<typeof cellsWith>, rigo: string) {
  return rowsOf(facts.taxReturn, rigo).map((row) => cellsOf(facts, row));
}

test('a check of rows names its cells in the row, and those of other righi once and for all', () => {
  const facts = factsOf({ 'C1.col3': 100, 'C2#2.col3': 200 });
  const cellsOf = cellsWith(['C1.reddito', 'C1.tipoReddito', 'C5.giorniLavoro'], ['C1']);
  expect(cellsIn(facts, cellsOf, 'C1')).toEqual([
    ['C1.col3', 'C1.col1', 'C5.col1'],
    ['C2#2.col3', 'C2#2.col1', 'C5.col1'],
  ]);
});

test('cells of a rigo that is checked alike are not named with another one', () => {
  const facts = factsOf({ 'D1.col2': 100, 'D2.col2': 100 });
  const cellsOf = cellsWith(['D1.redditi', 'D2.redditi'], ['D1', 'D2']);
  expect([cellsIn(facts, cellsOf, 'D1'), cellsIn(facts, cellsOf, 'D2')]).toEqual([
    [['D1.col2']],
    [['D2.col2']],
  ]);
});

test('the same check names the cells of each year’s form, whichever is asked first', () => {
  const [older, newer] = [factsOf({ 'C14.col1': 1 }, year2024), factsOf({ 'C14.col1': 1 })];
  const cells = ['C14.trattamentoErogato', 'C14.codiceSomma'];
  const [cellsOf, inForm] = [cellsWith(cells, []), firstCells(cells)];
  const seen = [newer, older, newer].map((facts) => [cellsIn(facts, cellsOf, 'C14'), inForm(facts)]);
  const alone = [newer, older].map((facts) => [
    cellsIn(facts, cellsWith(cells, []), 'C14'),
    firstCells(cells)(facts),
  ]);
  expect(seen).toEqual([alone[0], alone[1], alone[0]]);
  expect(alone[0]).not.toEqual(alone[1]);
});

test.each([
  [{}, 0],
  [{ 'C3.col3': 1 }, 1],
  [{ 'C1.col3': 1, 'C1#3.col3': 1, 'B1#2.col1': 1 }, 3],
  // The family's table is numbered by rows, all of them on the first module.
  [{ 'FAM1#5.col1': 'F' }, 1],
])('of %j the last module is %i', (cells, last) => {
  const facts = factsOf(cells);
  expect(lastModule(facts)).toBe(last);
  expect(Math.max(0, ...modulesUsed(facts))).toBe(last);
});

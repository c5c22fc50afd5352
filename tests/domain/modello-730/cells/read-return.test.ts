import fc from 'fast-check';
import { cellsOverLimit, missingCells } from '../../../../src/domain/modello-730/cells/before-confirming';
import { readReturn } from '../../../../src/domain/modello-730/cells/read-return';
import { cellsOf } from '../../../../src/domain/modello-730/cells/tax-return';
import { structure2024 } from '../../../../src/domain/modello-730/years/2024/structure';
import { structure2025 } from '../../../../src/domain/modello-730/years/2025/structure';
import { STRUCTURES, structureOfYear } from '../structure/years';
import { CASE_INPUTS } from './cases';

test.each(CASE_INPUTS)('case $id is read without a problem', ({ year, input }) => {
  const { taxReturn, problems } = readReturn(structureOfYear(year), input);
  expect(problems).toEqual([]);
  expect([...cellsOf(taxReturn)].map(({ address }) => address).sort()).toEqual(Object.keys(input).sort());
});

test('each wrong cell is named with what is wrong with it, and the right ones are read all the same', () => {
  const { taxReturn, problems } = readReturn(structure2025, {
    'C1.col3': 25000,
    'C1.reddito': 25000,
    'C1.col1': 6,
    'C1.tipoContratto': 3,
    'C99.col1': 1,
    'C5#2.col1': 10,
    'E7.col2': 12.5,
    nonsense: 1,
  });
  expect(problems.map(({ cell, fault }) => `${cell} ${fault}`)).toEqual([
    'C1.col3 twice',
    'C1.col1 code',
    'C1.col2 code',
    'C99.col1 unknown',
    'C5#2.col1 row',
    'E7.col2 decimals',
    'nonsense address',
  ]);
  expect([...cellsOf(taxReturn)].map(({ address, value }) => [address, value])).toEqual([['C1.col3', 25000]]);
});

test('the family’s letters and columns are those of the year', () => {
  const input = { 'FAM1#1.col1': 'A', 'FAM1#1.col5': 12 };
  expect(readReturn(structure2024, input).problems).toEqual([]);
  expect(readReturn(structure2025, input).problems.map(({ fault }) => fault)).toEqual(['code', 'kind']);
});

test('a row wants its required cells once anything stands in it', () => {
  const { taxReturn } = readReturn(structure2025, { 'C2.col1': 2, 'E22.col2': 1200, 'E8#2.col1': 12 });
  expect(missingCells(taxReturn)).toEqual([
    { cell: 'C2.col3', fault: 'missing', reason: 'Rigo C2: manca «Reddito».' },
    { cell: 'E8#2.col2', fault: 'missing', reason: 'Rigo E8#2: manca «Spesa sostenuta».' },
    { cell: 'E22.col1', fault: 'missing', reason: 'Rigo E22: manca «Codice fiscale del coniuge».' },
  ]);
});

test('a rigo that goes on with the building above need not repeat the comune', () => {
  const building = { 'B1.col1': 500, 'B1.col2': 1, 'B1.col3': 100, 'B1.col4': 100, 'B1.col9': 'H501' };
  const goesOn = { 'B2.col1': 500, 'B2.col2': 2, 'B2.col3': 265, 'B2.col4': 100 };
  const missing = (input: object) =>
    missingCells(readReturn(structure2025, { ...building, ...goesOn, ...input }).taxReturn);
  expect(missing({ 'B2.col8': 1 })).toEqual([]);
  expect(missing({}).map(({ cell }) => cell)).toEqual(['B2.col9']);
});

test('an amount beyond the law’s limit is read as it is written, and told before the return is handed in', () => {
  const { taxReturn, problems } = readReturn(structure2025, {
    'E7.col2': 4500,
    'E23.col1': 1549,
    'E7#2.col2': 4000,
  });
  expect(problems).toEqual([]);
  expect(cellsOverLimit(taxReturn)).toEqual([
    { cell: 'E7.col2', fault: 'limit', reason: 'Conta al massimo 4.000 euro.' },
  ]);
});

test('an empty return wants nothing', () => {
  expect(
    missingCells(readReturn(structure2025, { 'C1.col1': null, 'A1.col9': 0, 'C2.col2': '' }).taxReturn),
  ).toEqual([]);
});

test.each(STRUCTURES)('what was read of a return of %i is read again as the same', (_year, structure) => {
  const cells = fc.constantFrom(...structure.righi).chain((place) =>
    fc.tuple(
      fc.constantFrom(...place.rigo.columns).map(({ id }) => `${place.rigo.id}.${id}`),
      fc.oneof(
        fc.integer({ min: -5, max: 3000 }),
        fc.constantFrom('C', 'F1', 'H501', 'RM', '2020-01-31', true),
      ),
    ),
  );
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 60 }), (pairs) => {
      const { taxReturn, problems } = readReturn(structure, Object.fromEntries(pairs));
      const kept = [...cellsOf(taxReturn)];
      expect(problems.length + kept.length).toBeLessThanOrEqual(pairs.length);
      // Percentages are kept as decimal texts and written as numbers.
      const again = kept.map(({ address, cell, value }) => [
        address,
        cell.column.kind === 'percentage' ? Number(value) : value,
      ]);
      const second = readReturn(structure, Object.fromEntries(again));
      expect(second.problems).toEqual([]);
      expect([...cellsOf(second.taxReturn)]).toEqual(kept);
    }),
  );
});

test('no input makes the reading fail', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (input) => {
      const { problems } = readReturn(structure2025, input);
      expect(problems.every(({ reason }) => reason.length > 0)).toBe(true);
    }),
  );
});

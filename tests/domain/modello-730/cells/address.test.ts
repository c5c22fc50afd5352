import fc from 'fast-check';
import {
  findCell,
  parseAddress,
  printAddress,
  sayAddress,
} from '../../../../src/domain/modello-730/cells/address';
import { structure2025 } from '../../../../src/domain/modello-730/years/2025/structure';
import { STRUCTURES, structureOfYear } from '../structure/years';
import { CASE_INPUTS } from './cases';

function canonical(text: string): string | undefined {
  const found = findCell(structure2025, text);
  return found.ok ? printAddress(found.cell.place, found.cell.column, found.cell.row) : undefined;
}

test.each(CASE_INPUTS)(
  'every cell of case $id is one of the form of $year, and is written as there',
  (each) => {
    const wrong = Object.keys(each.input).filter((address) => {
      const found = findCell(structureOfYear(each.year), address);
      return !found.ok || printAddress(found.cell.place, found.cell.column, found.cell.row) !== address;
    });
    expect(wrong).toEqual([]);
  },
);

test('there are 25 cases with 374 cells', () => {
  expect(CASE_INPUTS).toHaveLength(25);
  expect(CASE_INPUTS.flatMap(({ input }) => Object.keys(input))).toHaveLength(374);
});

// What the worked cases say that cells may be called (`dizionario_celle`): there are more cases than those that are seen here.
const DICTIONARY = [
  ...['A1', 'A2', 'A6'].map((rigo) => `${rigo} 1 2 3 4 5 6 7 9 10`),
  ...['B1', 'B2', 'B5'].map((rigo) => `${rigo} 1 2 3 4 5 6 11 12`),
  ...[
    'C1 1 2 3',
    'C2 1 2 3',
    'C3 1 2 3',
    'C5 1 2',
    'C6 1 2',
    'C8 1 2',
    'C9 1',
    'C10 1',
    'C11 1',
    'C12 1',
    'C13 1',
  ],
  ...[
    'C14 2',
    'D1 2 4',
    'D2 2 4',
    'D3 1 2 4',
    'D4 2 3 4',
    'D5 2 3 4',
    'E1 1 2 3',
    'E2 1',
    'E3 1',
    'E4 1 2',
    'E6 1 2',
  ],
  ...[
    'E7 1 2',
    'E8 1 2',
    'E9 1 2',
    'E10 1 2',
    'E8#2 1 2',
    'E21 1',
    'E22 1 2',
    'E23 1',
    'E24 1',
    'E25 1',
    'E26 1 2',
  ],
  ...['E27 1 2', 'E29 2', 'E30 2', 'E36 1', 'E41 1 2 7 8 9', 'E42 1 2 7 8 9', 'E43 1 2 7 8 9', 'E57 1 2'],
  ...[
    'E61 1 2 3 7 8',
    'E62 1 2 3 7 8',
    'E71 1 2 3 4',
    'E72 1 2',
    'F1 1 2 3 5 6',
    'F2 1 2',
    'F3 1 2 5 8 11',
    'F6 1 5',
  ],
  ...['G1 1 2 3', 'FAM1#1 1 7 10', 'FAM1#2 1 7 10'],
].flatMap((line) => {
  const [rigo = '', ...columns] = line.split(' ');
  return columns.map((column) => `${rigo}.col${column}`);
});

test.each([
  [2025, ['C14.col7', 'D3.under35', 'FAM1#1.col3', 'FAM1#1.col6']],
  [2024, ['D3.under35', 'FAM1#1.col5']],
])('every cell that the cases know is one of the form of %i', (year, ofYear) => {
  const wrong = [...DICTIONARY, ...ofYear].filter((address) => !findCell(structureOfYear(year), address).ok);
  expect(wrong).toEqual([]);
});

test.each([
  ['C1.col3', { rigo: 'C1', module: 1, column: 'col3', explicit: false }],
  ['C1#2.col3', { rigo: 'C1', module: 2, column: 'col3', explicit: true }],
  ['C1.col3#2', { rigo: 'C1', module: 2, column: 'col3', explicit: true }],
  ['FAM1#1.col6', { rigo: 'FAM1', module: 1, column: 'col6', explicit: true }],
  ['D3.under35', { rigo: 'D3', module: 1, column: 'under35', explicit: false }],
])('%s is read', (text, address) => {
  expect(parseAddress(text)).toEqual(address);
});

test.each([
  '',
  'C1',
  'C1.',
  '.col3',
  'c1.col3',
  'C1#0.col3',
  'C1#.col3',
  'C1#2.col3#2',
  'C1 .col3',
  'C1.col3#12345',
])('«%s» is no address', (text) => {
  expect(parseAddress(text)).toBeNull();
});

test.each([
  ['C1.reddito', 'C1.col3'],
  ['C1.col3#2', 'C1#2.col3'],
  ['C1#1.col3', 'C1.col3'],
  ['FAM1.col1', 'FAM1#1.col1'],
  ['FAM1#3.mesiACarico', 'FAM1#3.col6'],
  ['D3.under35', 'D3.under35'],
  ['E10.col2', 'E10.col2'],
])('%s is written %s', (text, written) => {
  expect(canonical(text)).toBe(written);
});

test.each([
  ['C1.col3', 1],
  ['C3.col3', 3],
  ['C1#2.col3', 4],
  ['C3#2.col3', 6],
  ['B5.col1', 5],
  ['B1#2.col1', 6],
  ['E8#2.col1', 4],
  ['E7#2.col1', 2],
  ['FAM1#4.col1', 4],
])('%s lies in row %i of its kind of rigo', (text, row) => {
  const found = findCell(structure2025, text);
  expect(found.ok && found.cell.row).toBe(row);
});

test.each([
  ['pippo', 'address', 'Non è l’indirizzo di una cella'],
  ['X9.col1', 'unknown', 'Nel modello 730/2026 non c’è il rigo X9.'],
  ['B6.col1', 'unknown', 'Nel modello 730/2026 non c’è il rigo B6.'],
  ['C9.col3', 'unknown', 'Il rigo C9 non ha col3: ha col1 (ritenute), col2 (ritenuteRita).'],
  ['C5#2.col1', 'row', 'Il rigo C5 si compila una volta sola.'],
  ['FAM1#11.col1', 'row', 'Il rigo FAM1 si compila al massimo 10 volte in tutto.'],
  ['C3#7.col3', 'row', 'I righi C1-C3 si compilano al massimo 20 volte in tutto.'],
])('%s is refused: %s', (text, kind, reason) => {
  expect(findCell(structure2025, text)).toMatchObject({ ok: false, kind });
  expect(findCell(structure2025, text)).toHaveProperty('reason', expect.stringContaining(reason));
});

test.each(STRUCTURES)('what is written of any cell of %i is found again as that cell', (_year, structure) => {
  const cells = fc.constantFrom(...structure.righi).chain((place) =>
    fc.record({
      place: fc.constant(place),
      column: fc.constantFrom(...place.rigo.columns),
      row: fc.integer({ min: 1, max: place.most }),
    }),
  );
  fc.assert(
    fc.property(cells, (cell) => {
      expect(findCell(structure, printAddress(cell.place, cell.column, cell.row))).toEqual({
        ok: true,
        cell,
      });
    }),
  );
});

test('no text makes the search for a cell fail', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof findCell(structure2025, text).ok).toBe('boolean');
    }),
  );
});

test.each([
  ['C14.col5', 'C14 colonna 5'],
  ['E8#2.col1', 'E8 n. 2 colonna 1'],
  ['D3.under35', 'D3'],
  ['quadro L', 'quadro L'],
])('%s is read as «%s»', (address, said) => {
  expect(sayAddress(address)).toBe(said);
});

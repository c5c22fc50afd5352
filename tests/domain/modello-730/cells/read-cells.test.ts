import fc from 'fast-check';
import {
  amountIn,
  isTickedIn,
  numberIn,
  percentageIn,
  text,
  textIn,
} from '../../../../src/domain/modello-730/cells/read-cells';
import { readReturn } from '../../../../src/domain/modello-730/cells/read-return';
import {
  addressIn,
  hasCell,
  isFilled,
  nameOfRow,
  rowsOf,
} from '../../../../src/domain/modello-730/cells/tax-return';
import { structure2024 } from '../../../../src/domain/modello-730/years/2024/structure';
import { structure2025 } from '../../../../src/domain/modello-730/years/2025/structure';

const { taxReturn } = readReturn(structure2025, {
  'C1.col1': 2,
  'C1.col3': 20000,
  'C2.col3': 3000,
  'C1#2.col1': 3,
  'C1#2.col3': 400,
  'C3#2.col3': 50,
  'A1.col5': 33.3,
  'A1.col9': 1,
  'F6.col1': 1,
  'FAM1#2.col6': 12,
  'FAM1#1.col6': 0,
});

test('a text is read by column number or by name, of the module that is asked for', () => {
  expect(text(taxReturn, 'C1.col1')).toBe('2');
  expect(text(taxReturn, 'C1.tipoReddito')).toBe('2');
  expect(text(taxReturn, 'C2.col1')).toBeNull();
  expect(text(taxReturn, 'C1.col1', 2)).toBe('3');
  expect(text(taxReturn, 'C1#2.col1')).toBe('3');
  expect(text(taxReturn, 'C3.col1', 2)).toBeNull();
});

test('rows come in the order of the form, each with its name and addresses', () => {
  const rows = rowsOf(taxReturn, 'C1');
  expect(rows.map(nameOfRow)).toEqual(['C1', 'C2', 'C1#2', 'C3#2']);
  expect(rows.map((row) => addressIn(row, 'reddito'))).toEqual([
    'C1.col3',
    'C2.col3',
    'C1#2.col3',
    'C3#2.col3',
  ]);
  expect(rowsOf(taxReturn, 'FAM1').map(nameOfRow)).toEqual(['FAM1#1', 'FAM1#2']);
  expect(rowsOf(taxReturn, 'D5')).toEqual([]);
});

test('the cells of a row are read by what they hold', () => {
  const [land] = rowsOf(taxReturn, 'A1');
  const [spouse] = rowsOf(taxReturn, 'FAM1');
  if (land === undefined || spouse === undefined) throw new Error('The rows are there');
  expect(percentageIn(land, 'col5')).toBe('33.3');
  expect(isTickedIn(land, 'imuNonDovuta')).toBe(true);
  expect(amountIn(land, 'redditoAgrario')).toBe(0);
  expect(numberIn(land, 'giorni')).toBeNull();
  expect(textIn(land, 'titolo')).toBeNull();
  expect(numberIn(spouse, 'mesiACarico')).toBe(0);
});

test('a rigo or a quadro is filled in as soon as anything stands there', () => {
  const names = ['C', 'C1', 'A', 'FAM1', 'familiari', 'C5', 'D'];
  expect(names.filter((name) => isFilled(taxReturn, name))).toEqual(['C', 'C1', 'A', 'FAM1', 'familiari']);
});

test('a rule that asks for a cell which no form has is a slip and fails at once', () => {
  expect(() => text(taxReturn, 'C99.col1')).toThrow(RangeError);
  expect(() => text(taxReturn, 'C1.col3')).toThrow(TypeError);
  const [row] = rowsOf(taxReturn, 'C1');
  if (row === undefined) throw new Error('The row is there');
  expect(() => amountIn(row, 'tipoReddito')).toThrow(TypeError);
  expect(() => isTickedIn(row, 'reddito')).toThrow(TypeError);
  expect(() => textIn(row, 'col99')).toThrow(RangeError);
  expect(() => rowsOf(taxReturn, 'C2')).toThrow(RangeError);
  expect(() => rowsOf(taxReturn, 'C99')).toThrow(RangeError);
});

test('a rule can ask whether the form of the year has a cell', () => {
  expect([structure2024, structure2025].map((each) => hasCell(each, 'C14.bonusErogato'))).toEqual([
    true,
    false,
  ]);
  expect([structure2024, structure2025].map((each) => hasCell(each, 'C14.sommaErogata'))).toEqual([
    false,
    true,
  ]);
});

test('the order in which cells are written does not matter', () => {
  const pairs: [string, number][] = [
    ['C1.col3', 100],
    ['C2.col3', 20],
    ['C1#2.col3', 3],
    ['C1.col1', 2],
    ['D5.col2', 7],
  ];
  const read = (each: [string, number][]) =>
    readReturn(structure2025, Object.fromEntries(each)).taxReturn.rows;
  const names = (rows: ReturnType<typeof read>) =>
    [...rows].map(([rigo, list]) => [
      rigo,
      list.map((row) => [nameOfRow(row), Object.fromEntries(row.values)]),
    ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
      expect(names(read(shuffled))).toEqual(names(read(pairs)));
    }),
  );
});

import fc from 'fast-check';
import { instalmentsFor, instalmentsOf } from '../../../src/domain/modello-730/instalments';
import { total } from '../../../src/domain/modello-730/numbers/compare';
import { Rational } from '../../../src/domain/modello-730/numbers/rational';
import { toDecimalText } from '../../../src/domain/modello-730/numbers/show';
import { reckonCase } from './cases/reckon-case';

const RATE = Rational.of('0.33');
const shown = (value: Rational) => toDecimalText(value, 2);

test('a debt is paid in equal parts, with a third of a per cent for each month after the first', () => {
  // 1.000/3 = 333,33; 333,33 × 0,33% = 1,10; 333,34 × 0,66% = 2,20
  const parts = instalmentsOf(Rational.of(1000), 3, RATE);
  expect(
    parts.map(({ number, amount, interest, total: sum }) => [number, ...[amount, interest, sum].map(shown)]),
  ).toEqual([
    [1, '333.33', '0.00', '333.33'],
    [2, '333.33', '1.10', '334.43'],
    [3, '333.34', '2.20', '335.54'],
  ]);
});

test('the parts are always the whole debt', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 7 }), (debt, parts) => {
      const amounts = instalmentsOf(Rational.of(debt), parts, RATE).map(({ amount }) => amount);
      expect(amounts).toHaveLength(parts);
      expect(total(amounts).equals(Rational.of(debt))).toBe(true);
    }),
  );
});

const contesto = { anno: 2025, regione: 'lombardia' };
const employee = { 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 30_000, 'C5.col1': 365, 'C10.col1': 424 };

test('a return asks for its parts in F6; only July’s debt is paid in parts', () => {
  // Net tax 7.140 − 1.801 − 1.000 = 4.339; withheld 3.339: 1.000, and 400 of the advance
  const input = { ...employee, 'C9.col1': 3339 };
  expect(instalmentsFor(reckonCase({ contesto, input })).map(({ amount }) => shown(amount))).toEqual([
    '1400.00',
  ]);
  const inFive = reckonCase({ contesto, input: { ...input, 'F6.col7': '5' } });
  expect(instalmentsFor(inFive).map(({ amount }) => shown(amount))).toEqual(Array(5).fill('280.00'));
});

test('where nothing is to be paid there are no parts', () => {
  const input = { ...employee, 'C9.col1': 5000, 'F6.col7': '5' };
  expect(instalmentsFor(reckonCase({ contesto, input }))).toEqual([]);
});

import fc from 'fast-check';
import { instalmentsOf } from '../../../../src/domain/modello-730/result/instalments';
import { total } from '../../../../src/domain/modello-730/numbers/compare';
import { Rational } from '../../../../src/domain/modello-730/numbers/rational';
import { toDecimalText } from '../../../../src/domain/modello-730/numbers/show';

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

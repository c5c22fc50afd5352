import type { Liquidation } from '../calculate';
import { textIn } from '../cells/read-cells';
import { rowsOf } from '../cells/tax-return';
import { Rational } from '../numbers/rational';
import { roundedTo } from '../numbers/rounding';

/** One part of a debt that is paid in parts. Euros with cents. */
export interface Instalment {
  /** From 1. */
  readonly number: number;
  readonly amount: Rational;
  /** For the months since the first one. */
  readonly interest: Rational;
  /** Both together. */
  readonly total: Rational;
}

const CENTS = 2;

/**
 * A debt in so many equal parts, one a month; the last one has the cents that are left. D.M. 164/1999 art. 19; D.Lgs. 241/1997 art. 20.
 * @param debt in euros @param parts at least 1 @param monthlyRate of interest, in per cent, simple, from the second part on
 */
export function instalmentsOf(debt: Rational, parts: number, monthlyRate: Rational): readonly Instalment[] {
  const count = Rational.of(parts);
  const part = roundedTo(debt.over(count), CENTS);
  return Array.from({ length: parts }, (_, index) => {
    const before = Rational.of(index);
    const amount = index === parts - 1 ? debt.minus(part.times(before)) : part;
    const interest = roundedTo(amount.times(monthlyRate).times(before).over(Rational.of(100)), CENTS);
    return { number: index + 1, amount, interest, total: amount.plus(interest) };
  });
}

/** In how many parts the customer wants to pay (F6); 1 where nothing was asked for. */
export function partsWanted({ taxReturn }: Pick<Liquidation, 'taxReturn'>): number {
  const [row] = rowsOf(taxReturn, 'F6');
  return row === undefined ? 1 : Number(textIn(row, 'numeroRate') ?? '1');
}

import { Rational } from '../../../src/domain/modello-730/numbers/rational';

/** Cells by their addresses, read without the form. */
export type Cells = Readonly<Record<string, unknown>>;

export const HUNDRED = Rational.of(100);
export const YEAR = Rational.of(365);
const NO_MINIMUM = Rational.of(12);

/** An empty cell is nothing. */
export function numberAt(cells: Cells, address: string): Rational {
  const value = cells[address];
  return typeof value === 'number' ? Rational.of(value) : Rational.zero;
}

/** Nothing, because nothing stands in these cells. @throws Error where something does: then it is another return */
export function nothingIn(cells: Cells, addresses: readonly string[]): Rational {
  for (const address of addresses) demand(cells[address] === undefined);
  return Rational.zero;
}

/** @throws Error where the return is none that the straight line is written for */
export function demand(holds: boolean): void {
  if (!holds) throw new Error('The straight line is not written for such a return');
}

export function percent(value: Rational, rate: Rational): Rational {
  return value.times(rate).over(HUNDRED);
}

export function positive(value: Rational): Rational {
  return value.isPositive ? value : Rational.zero;
}

/** Nothing up to twelve euros. */
export function paid(value: Rational): Rational {
  return value.size.compare(NO_MINIMUM) > 0 ? value : Rational.zero;
}

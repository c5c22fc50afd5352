import type { Quantity } from '../../engine/quantity';
import { Rational } from '../../numbers/rational';
import type { CheckFacts } from '../kernel/facts';

// Where amounts begin to look odd, to ask again before somebody signs.

/** Withheld IRPEF in per cent of the income: nobody owes more than the highest rate. */
export function highestRate({ law }: CheckFacts): Quantity | null {
  return law.irpef.scaglioni.at(-1)?.rate ?? null;
}

// What follows no law sets: the product chose it.

/** Addizionale regionale withheld, in per cent of the income. */
export const MUCH_REGIONAL = 4;
/** Addizionale comunale withheld, in per cent of the income. */
export const MUCH_MUNICIPAL = Rational.of('1.2');
/** How far amounts that were rounded on their own may lie from each other, whole euros. */
export const ROUNDING = 1;

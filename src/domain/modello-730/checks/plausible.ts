import { Rational } from '../numbers/rational';

// Where amounts begin to look odd. No law says so: the product chose it, to ask again before somebody signs.

/** Withheld Irpef in per cent of the income: the highest rate there is. */
export const MUCH_WITHHELD = 43;
/** Addizionale regionale withheld, in per cent of the income. */
export const MUCH_REGIONAL = 4;
/** Addizionale comunale withheld, in per cent of the income. */
export const MUCH_MUNICIPAL = Rational.of('1.2');
/** Work that pays more than this without any tax withheld, whole euros. */
export const UNTAXED_WORK = 8500;
/** What is usually withheld on occasional work, in per cent (D.P.R. 600/1973 art. 25). */
export const OCCASIONAL_WORK = 20;
/** How far amounts that were rounded on their own may lie from each other, whole euros. */
export const ROUNDING = 1;

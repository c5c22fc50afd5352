import type { Row } from '../../cells/tax-return';
import type { Quantity } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import { percentIn, quantityIn } from '../common/facts';
import { ALL, inProportion, partOf } from '../common/proportion';
import { asSureAsCode } from '../common/unsure-code';

// What quadri A and B have in common: something possessed for some days, to some part, told in one row or in several.

/** Raised by a rate in per cent: 80 makes 180% of it. */
export function raised(amount: Quantity, rate: Quantity): Quantity {
  return amount.percent(ALL.plus(rate));
}

/** What is left of it after a cut in per cent: 30 leaves 70%. */
export function cut(amount: Quantity, rate: Quantity): Quantity {
  return amount.percent(ALL.minus(rate));
}

/** The customer's part. */
export function shareOf(amount: Quantity, row: Row): Quantity {
  return partOf(amount, percentIn(row, 'percentuale'));
}

/** For the days and the part that it was the customer's; of 365 days in leap years too. */
export function possessed(amount: Quantity, row: Row, law: YearParameters['arrotondamento']): Quantity {
  const time = { part: quantityIn(row, 'giorni'), whole: law.giorniDellAnno };
  return shareOf(inProportion(amount, time), row);
}

/** As sure as what the form says of the codes that decided, those that are known indirectly too. */
export function sureAs(amount: Quantity, row: Row, ...columns: readonly string[]): Quantity {
  return columns.reduce((sure, column) => asSureAsCode(sure, row, column, 'media'), amount);
}

import { between, byBand, nothing } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import { inProportion, type Time } from '../common/proportion';

type Slices = YearParameters['detrazioneAltriRedditi'];

/** c. 1 and 1.1: work. What is least is not set in proportion to the days. */
export function workDetraction(
  work: { readonly income: Quantity; readonly time: Time; readonly isFixedTerm: boolean },
  law: YearParameters['detrazioneLavoro'],
): Quantity {
  if (work.time.part.isZero) return nothing('nessun giorno di lavoro dipendente');
  const least = work.isFixedTerm ? law.minimoDeterminato : law.minimoIndeterminato;
  return slices(work.income, law, {
    fixed: () => inProportion(law.fissa, work.time).atLeast(least),
    falling: (amount) => inProportion(amount, work.time),
  });
}

/** c. 3 and 3-bis: pensions. */
export function pensionDetraction(
  pension: { readonly income: Quantity; readonly time: Time },
  law: YearParameters['detrazionePensione'],
): Quantity {
  if (pension.time.part.isZero) return nothing('nessun giorno di pensione');
  return slices(pension.income, law, {
    fixed: () => inProportion(law.fissa, pension.time).atLeast(law.minimo),
    falling: (amount) => inProportion(amount, pension.time),
  });
}

/** c. 5 and 5-ter: other incomes, in proportion to nothing. c. 5-bis: a former spouse's allowance, with the numbers of pensions. */
export function wholeDetraction(income: Quantity, law: Slices): Quantity {
  return slices(income, law, { fixed: () => law.fissa, falling: (amount) => amount });
}

/** A fixed amount, two slices that fall, and an increase for whoever lies between two incomes. c. 6: quotients have four decimals. */
function slices(
  income: Quantity,
  law: Slices,
  due: { readonly fixed: () => Quantity; readonly falling: (amount: Quantity) => Quantity },
): Quantity {
  const second = () => law.soglia2.minus(income).over(law.divisore2).truncatedAtFour();
  const third = () => law.soglia3.minus(income).over(law.divisore3).truncatedAtFour();
  return byBand(income, [
    { upTo: law.soglia1, then: due.fixed },
    { upTo: law.soglia2, then: () => due.falling(law.base.plus(law.variabile.times(second()))) },
    { upTo: law.soglia3, then: () => due.falling(law.base.times(third())) },
  ]).plus(between(income, law.maggiorazioneOltre, law.maggiorazioneFinoA, law.maggiorazione));
}

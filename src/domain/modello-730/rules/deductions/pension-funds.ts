import { doubtful, notBelowZero } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import { quantityOf, type Facts } from '../common/facts';
import { limitedTo } from '../common/limits';

const FIRST_JOB =
  'oltre il limite ordinario conta ciò che non è stato versato nei primi cinque anni di lavoro: da riscontrare';

/** What earlier amounts leave of a limit. */
function leftOf(limit: Quantity, taken: readonly Quantity[]): Quantity {
  const present = taken.filter((each) => !each.isZero);
  return present.length === 0 ? limit : notBelowZero(limit.minus(sumOf(present)));
}

/**
 * Rows E27–E30: contributions to pension funds that the employer has not deducted (D.Lgs. 252/2005 art. 8). Those for the customer
 * and for the family share one limit with what the employer has deducted; a first job raises it; funds in imbalance have none.
 */
export function pensionFunds({ taxReturn, law }: Facts): readonly Quantity[] {
  const { previdenzaComplementare: most, previdenzaPrimaOccupazioneInPiu: more } = law.deduzioni;
  const cell = (rigo: string, column: string) => quantityOf(taxReturn, rigo, column);
  const byEmployer = ['E27', 'E28', 'E30'].map((rigo) => cell(rigo, 'dedotti'));
  const given = sumOf([cell('E27', 'nonDedotti'), cell('E30', 'nonDedotti')].filter((each) => !each.isZero));
  const ordinary = limitedTo(given, leftOf(most, byEmployer));
  const ofFirstJob = cell('E28', 'nonDedotti');
  const inImbalance = cell('E29', 'nonDedotti');
  const counted: Quantity[] = [];
  if (!given.isZero) counted.push(ordinary.named('previdenza complementare (E27, E30)'));
  if (!ofFirstJob.isZero) {
    const further = limitedTo(ofFirstJob, leftOf(most.plus(more), [...byEmployer, ordinary]));
    counted.push(
      doubtful(further, 'media', FIRST_JOB).named('previdenza complementare, prima occupazione (E28)'),
    );
  }
  if (!inImbalance.isZero) counted.push(inImbalance.named('fondi in squilibrio (E29)'));
  return counted;
}

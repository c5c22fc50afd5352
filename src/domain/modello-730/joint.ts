import type { Liquidation } from './calculate';
import { total } from './numbers/compare';
import type { Rational } from './numbers/rational';
import { esitoOf, type Esito } from './outcome';

/** What two spouses who declare together settle: euros, the two results in one. */
export interface JointOutcome {
  readonly crediti: number;
  readonly debiti_luglio: number;
  readonly novembre: number;
  /** More than nothing is withheld from the declarant, less is paid back to them. */
  readonly risultato: number;
  readonly esito: Esito;
  readonly rimborso_oltre_4000: boolean;
}

type Half = Pick<Liquidation, 'figure' | 'year'>;

/**
 * A joint return (D.M. 164/1999 art. 13): each spouse's taxes are reckoned apart, thresholds and all; only what comes out is added up.
 * @throws RangeError where the two returns are of different years
 */
export function jointOutcome(declarant: Half, spouse: Half): JointOutcome {
  if (declarant.year.incomeYear !== spouse.year.incomeYear)
    throw new RangeError('A joint return is of one year');
  const both = (id: string): Rational => total([declarant, spouse].map(({ figure }) => figure(id).value));
  const result = both('risultato');
  const most = declarant.year.parameters.versamenti.rimborsoControllatoOltre.value;
  return {
    crediti: both('crediti').toWholeNumber(),
    debiti_luglio: both('debiti_luglio').toWholeNumber(),
    novembre: both('novembre').toWholeNumber(),
    risultato: result.toWholeNumber(),
    esito: esitoOf(result.toWholeNumber()),
    rimborso_oltre_4000: result.negated().compare(most) > 0,
  };
}

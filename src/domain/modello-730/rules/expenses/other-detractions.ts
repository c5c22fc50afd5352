import { isTickedIn, textIn } from '../../cells/read-cells';
import { rowsOf, type Row } from '../../cells/tax-return';
import { byBand, doubtful, nothing } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import { quantityIn, type AskingFacts, type TaxRule } from '../common/facts';
import { fallOf } from './high-incomes';
import { leftToOperator, limitedTo } from '../common/limits';
import { publicSecurity } from './public-security';

/** Codes of E83: scholarships of a region, and gifts to the Galliera hospital. */
const SCHOLARSHIP = '1';
const GALLIERA = '2';

/** Row E81: a fixed amount for a guide dog (TUIR art. 15 c. 1-quater); with high incomes it falls like the rest of art. 15. */
function guideDog({ facts: { taxReturn, law }, figure }: AskingFacts): Quantity {
  if (!rowsOf(taxReturn, 'E81').some((row) => isTickedIn(row, 'casella')))
    return nothing('nessun cane guida');
  const whole = law.oneri.caneGuida;
  const fall = fallOf(figure('reddito_riferimento'), law.oneriRedditiAlti);
  if (fall === null) return whole;
  const due = byBand(fall.income, [
    { upTo: fall.from, then: () => whole },
    { upTo: fall.to, then: () => whole.times(fall.coefficient) },
  ]);
  return doubtful(due, 'media', 'oltre 120.000 euro si riduce come le altre detrazioni dell’articolo 15');
}

/** Row E83. */
function otherOf(row: Row, { facts: { law }, figure }: AskingFacts): Quantity {
  const amount = quantityIn(row, 'importo');
  if (amount.isZero) return amount;
  switch (textIn(row, 'codice')) {
    case SCHOLARSHIP:
      return amount;
    case GALLIERA:
      return limitedTo(amount, figure('r16').percent(law.oneri.galliera));
    default:
      return leftToOperator('manca il codice di un’altra detrazione');
  }
}

/** calcolo.md §2 and §9 */
export const otherDetractionRule: TaxRule = {
  id: 'r38',
  name: 'Altre detrazioni: comparto sicurezza, cane guida, borse di studio',
  law: 'D.Lgs. 95/2017 art. 45; TUIR art. 15 c. 1-quater; L. 62/2000',
  row: 38,
  rounding: 'euro',
  compute: (asking) =>
    sumOf([
      publicSecurity(asking.facts),
      guideDog(asking),
      ...rowsOf(asking.facts.taxReturn, 'E83').map((row) => otherOf(row, asking)),
    ]),
};

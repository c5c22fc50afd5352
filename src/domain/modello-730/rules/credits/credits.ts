import { rowsOf, type TaxReturn } from '../../cells/tax-return';
import { because, notBelowZero, nothing } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import { quantityOf, type AskingFacts, type TaxRule } from '../common/facts';
import { detractionsFrom } from '../income-and-tax/net-tax';

/** A credit of quadro G that lowers the tax and of which the rest is left for the year after. */
interface Credit {
  readonly rigo: string;
  /** What adds to it: of last year, of this one. */
  readonly from: readonly string[];
}

const HOME: Credit = { rigo: 'G1', from: ['residuo', 'creditoAnno'] };

/** What is reckoned as G1 is (calcolo.md §10: «idem G3 e simili»). Of the other righi an operator has to know: see for-operator.ts. */
const OTHERS: readonly Credit[] = [
  { rigo: 'G3', from: ['residuo', 'creditoAnno'] },
  { rigo: 'G7', from: ['residuo'] },
  { rigo: 'G8', from: ['residuo', 'credito'] },
  { rigo: 'G10', from: ['credito'] },
  { rigo: 'G13', from: ['credito', 'residuo'] },
];

/** What of a credit was not set off in an F24 yet. */
function available(taxReturn: TaxReturn, { rigo, from }: Credit): Quantity {
  const whole = sumOf(from.map((column) => quantityOf(taxReturn, rigo, column)));
  return notBelowZero(whole.minus(quantityOf(taxReturn, rigo, 'compensato')));
}

const otherCredits = (taxReturn: TaxReturn): Quantity =>
  sumOf(
    OTHERS.filter(({ rigo }) => rowsOf(taxReturn, rigo).length > 0).map((each) => available(taxReturn, each)),
  );

/** As much of a credit as there is tax left for it. */
function usedOf(credit: Quantity, taxLeft: () => Quantity): Quantity {
  if (credit.isZero) return nothing('nessun credito');
  const left = taxLeft();
  return credit.exceeds(left) ? because(left, 'il resto del credito passa all’anno dopo') : credit;
}

const leftAfter = (credit: Quantity, used: Quantity): Quantity =>
  credit.isZero ? nothing('nessun credito') : credit.minus(used);

const leftByDetractions = ({ figure }: AskingFacts) =>
  notBelowZero(figure('r16').minus(sumOf(detractionsFrom(figure)))).named('imposta che resta');

/** calcolo.md §10 */
export const creditRules: readonly TaxRule[] = [
  {
    id: 'r41',
    name: 'Credito per il riacquisto della prima casa, usato',
    law: 'L. 448/1998 art. 7',
    row: 41,
    rounding: 'euro',
    compute: (asking) => usedOf(available(asking.facts.taxReturn, HOME), () => leftByDetractions(asking)),
  },
  {
    id: 'residuo_G1',
    name: 'Credito per il riacquisto della prima casa, che passa all’anno dopo',
    law: 'L. 448/1998 art. 7',
    row: null,
    rounding: 'euro',
    compute: ({ facts: { taxReturn }, figure }) => leftAfter(available(taxReturn, HOME), figure('r41')),
  },
  {
    id: 'crediti_G',
    name: 'Altri crediti d’imposta del quadro G, usati',
    law: 'Istruzioni ai righi G3, G7, G8, G10 e G13',
    row: null,
    rounding: 'euro',
    certainty: 'media',
    compute: (asking) =>
      usedOf(otherCredits(asking.facts.taxReturn), () =>
        leftByDetractions(asking).minus(asking.figure('r41')),
      ),
  },
  {
    id: 'residuo_G',
    name: 'Altri crediti d’imposta del quadro G, che passano all’anno dopo',
    law: 'Istruzioni ai righi G3, G7, G8, G10 e G13',
    row: null,
    rounding: 'euro',
    certainty: 'media',
    compute: ({ facts: { taxReturn }, figure }) => leftAfter(otherCredits(taxReturn), figure('crediti_G')),
  },
];

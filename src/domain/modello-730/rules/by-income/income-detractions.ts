import { doubtful, forOperator, notBelowZero, nothing } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import * as article13 from './article-13';
import { quantityOf, type AskingFacts, type Facts, type TaxRule } from '../common/facts';
import { oncePer } from '../common/once';
import { occasionalIncome } from '../other-income/other-income';
import * as income from '../work/work-income';

/** The days of pension that count: with those of work no more than the year has, as days that coincide count once. */
function pensionDays({ taxReturn, law }: Facts): { days: Quantity; areTooMany: boolean } {
  const work = quantityOf(taxReturn, 'C5', 'giorniLavoro');
  const written = quantityOf(taxReturn, 'C5', 'giorniPensione');
  const left = notBelowZero(law.arrotondamento.giorniDellAnno.minus(work));
  const areTooMany = written.exceeds(left);
  return { days: areTooMany ? left : written, areTooMany };
}

/** Which of the days that coincide count is not for us to say: those of work are taken. */
function asSureAsDays(amount: Quantity, { facts }: AskingFacts): Quantity {
  return pensionDays(facts).areTooMany
    ? forOperator(
        amount,
        'i giorni di lavoro e di pensione sono insieme più di 365: contano prima quelli di lavoro',
      )
    : amount;
}

/** TUIR art. 13 c. 1 for the days of work, whether or not another detrazione is better; exact. */
export function forWork({ facts: { taxReturn, law }, figure }: AskingFacts): Quantity {
  const days = quantityOf(taxReturn, 'C5', 'giorniLavoro');
  return article13.workDetraction(
    {
      income: figure('reddito_riferimento'),
      time: { part: days, whole: law.arrotondamento.giorniDellAnno },
      isFixedTerm: income.hasFixedTerm(taxReturn),
    },
    law.detrazioneLavoro,
  );
}

function forPension({ facts, figure }: AskingFacts): Quantity {
  const { law } = facts;
  const { days } = pensionDays(facts);
  return article13.pensionDetraction(
    {
      income: figure('reddito_riferimento'),
      time: { part: days, whole: law.arrotondamento.giorniDellAnno },
    },
    law.detrazionePensione,
  );
}

/** The detrazioni of c. 5 and 5-bis that are due; of two the better one. Null: no such income. */
const forOtherIncome = oncePer(({ facts, figure }: AskingFacts): Quantity | null => {
  const { taxReturn, law } = facts;
  const laws = [
    ...(income.assimilatedIncome(taxReturn).isZero && occasionalIncome(facts).isZero
      ? []
      : [law.detrazioneAltriRedditi]),
    ...(income.formerSpouseIncome(taxReturn).isZero ? [] : [law.detrazionePensione]),
  ];
  const [first, second] = laws.map((each) => article13.wholeDetraction(figure('reddito_riferimento'), each));
  if (first === undefined) return null;
  return second === undefined ? first : first.atLeast(second);
});

/** Which side of the choice between c. 5 and c. 1 and 3 a figure stands on: what it is, and why it is nothing on the other. */
function chosen(
  asking: AskingFacts,
  side: 'days' | 'other',
  amount: (other: Quantity) => Quantity,
): Quantity {
  const other = forOtherIncome(asking);
  if (other === null) {
    const none = nothing('nessun reddito dei commi 5 e 5-bis');
    return side === 'days' ? amount(none) : none;
  }
  const byDays = forWork(asking).plus(forPension(asking));
  const isDue = other.exceeds(byDays) === (side === 'other');
  if (byDays.isZero) return isDue ? amount(other) : nothing('nessun giorno di lavoro o di pensione');
  return doubtful(
    isDue ? amount(other) : nothing('è più favorevole l’altra'),
    'media',
    'la detrazione per altri redditi non si somma a quelle per lavoro e pensione: vale la più favorevole',
  );
}

/** calcolo.md §6 */
export const incomeDetractionRules: readonly TaxRule[] = [
  {
    id: 'r25',
    name: 'Detrazione per lavoro dipendente e assimilati',
    law: 'TUIR art. 13 c. 1, 1.1 e 6',
    row: 25,
    rounding: 'euro',
    compute: (asking) => chosen(asking, 'days', () => forWork(asking)),
  },
  {
    id: 'r26',
    name: 'Detrazione per pensione',
    law: 'TUIR art. 13 c. 3, 3-bis e 6',
    row: 26,
    rounding: 'euro',
    compute: (asking) =>
      asSureAsDays(
        chosen(asking, 'days', () => forPension(asking)),
        asking,
      ),
  },
  {
    id: 'r27',
    name: 'Detrazione per altri redditi',
    law: 'TUIR art. 13 c. 5, 5-bis, 5-ter e 6',
    row: 27,
    rounding: 'euro',
    compute: (asking) => chosen(asking, 'other', (other) => other),
  },
];

import { nothing } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import type { ExpenseLine } from './expense-line';
import { countedLines } from './expense-lines';
import type { AskingFacts, TaxRule } from '../common/facts';
import { reductionOf } from './high-incomes';
import { hasPlafond, plafondFor } from './plafond-16-ter';

function detractionsOf(row: ExpenseLine['row'], asking: AskingFacts): Quantity {
  const parts = countedLines(asking).filter(({ line }) => line.row === row);
  return parts.length === 0 ? nothing('nessuna spesa') : sumOf(parts.map(({ detraction }) => detraction));
}

function inPlafond(asking: AskingFacts): Quantity {
  if (!hasPlafond(asking.figure('reddito_riferimento'), asking.facts.law)) return nothing(NO_PLAFOND);
  const counted = countedLines(asking).filter(({ line }) => line.inPlafond);
  return counted.length === 0
    ? nothing('nessuna spesa che il tetto conta')
    : sumOf(counted.map(({ line }) => line.admitted.named(line.label)));
}

const NO_PLAFOND = 'le spese non hanno un tetto';

/** What the plafond lets through of the expenses that it counts. The cases of a return without it have no such figure: `hasPlafond`. */
const plafondRules: readonly TaxRule[] = [
  {
    id: 'plafond_16ter',
    name: 'Tetto delle spese detraibili',
    law: 'TUIR art. 16-ter c. 1-3',
    row: null,
    rounding: 'none',
    compute: ({ facts, figure }) => plafondFor(figure('reddito_riferimento'), facts),
  },
  {
    id: 'spese_16ter',
    name: 'Spese che il tetto conta',
    law: 'TUIR art. 16-ter c. 4-5; circ. AdE 6/E del 29/5/2025',
    row: null,
    rounding: 'none',
    compute: inPlafond,
  },
  {
    id: 'spese_16ter_ammesse',
    name: 'Spese ammesse entro il tetto',
    law: 'TUIR art. 16-ter c. 1',
    row: null,
    rounding: 'none',
    compute: ({ facts, figure }) =>
      hasPlafond(figure('reddito_riferimento'), facts.law)
        ? figure('spese_16ter').atMost(figure('plafond_16ter'))
        : nothing(NO_PLAFOND),
  },
];

/** calcolo.md §8 and §9 */
export const expenseRules: readonly TaxRule[] = [
  ...plafondRules,
  {
    id: 'riduzione_260',
    name: 'Riduzione delle detrazioni oltre 50.000 euro',
    law: 'D.Lgs. 216/2023 art. 2',
    row: null,
    rounding: 'none',
    compute: (asking) => {
      const { oneriRedditiAlti } = asking.facts.law;
      if (oneriRedditiAlti.riduzione260 === null) return nothing('quest’anno non c’è');
      const lowered = countedLines(asking).filter(({ line }) => line.lowered);
      if (lowered.length === 0) return nothing('nessuna detrazione che si riduce');
      const sum = sumOf(lowered.map(({ detraction }) => detraction));
      return reductionOf(asking.figure('reddito_riferimento'), sum, oneriRedditiAlti);
    },
  },
  {
    id: 'r28',
    name: 'Detrazione per oneri e spese della sezione I del quadro E',
    law: 'TUIR artt. 15 e 16-ter; D.Lgs. 117/2017 art. 83; DL 149/2013 art. 11',
    row: 28,
    rounding: 'euro',
    compute: (asking) => {
      const sum = detractionsOf('r28', asking);
      return asking.facts.law.oneriRedditiAlti.riduzione260 === null
        ? sum
        : sum.minus(asking.figure('riduzione_260'));
    },
  },
  {
    id: 'r29',
    name: 'Detrazione per recupero edilizio, misure antisismiche e simili',
    law: 'TUIR art. 16-bis; DL 63/2013 art. 16; DL 34/2020 artt. 119-119-ter',
    row: 29,
    rounding: 'euro',
    compute: (asking) => detractionsOf('r29', asking),
  },
  {
    id: 'r30',
    name: 'Detrazione per mobili e altre spese della sezione III C del quadro E',
    law: 'DL 63/2013 art. 16 c. 2',
    row: 30,
    rounding: 'euro',
    compute: (asking) => detractionsOf('r30', asking),
  },
  {
    id: 'r31',
    name: 'Detrazione per risparmio energetico',
    law: 'DL 63/2013 art. 14',
    row: 31,
    rounding: 'euro',
    compute: (asking) => detractionsOf('r31', asking),
  },
];

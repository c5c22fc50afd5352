import { notBelowZero, nothing } from '../../engine/choose';
import { matters } from '../../engine/matters';
import { type Quantity, sumOf } from '../../engine/quantity';
import type { AskingFacts, TaxRule } from '../common/facts';

/** Rows of the detrazioni, in the order of the prospetto. */
const DETRACTIONS = [
  ...['r21', 'r22', 'r24', 'r25', 'r26', 'r27', 'ulteriore_detrazione'],
  ...['r28', 'r29', 'r30', 'r31', 'r37', 'r38'],
];
/** Those of TUIR articles 12 and 13, which go before all others. */
const ARTICLES_12_AND_13 = ['r21', 'r22', 'r24', 'r25', 'r26', 'r27'];
const CREDITS = ['r41', 'crediti_G'];

/** Every detrazione as the prospetto has it. */
export function detractionsFrom(figure: AskingFacts['figure']): readonly Quantity[] {
  return DETRACTIONS.map(figure);
}

/** calcolo.md §10 */
export const netTaxRules: readonly TaxRule[] = [
  {
    id: 'r48',
    name: 'Totale delle detrazioni e dei crediti d’imposta',
    law: 'TUIR artt. 12-16-ter; istruzioni al prospetto 730-3',
    row: 48,
    rounding: 'euro',
    compute: ({ figure }) => {
      const due = [...detractionsFrom(figure), ...CREDITS.map(figure)].filter(matters);
      return due.length === 0 ? nothing('nessuna detrazione') : sumOf(due);
    },
  },
  {
    id: 'r50',
    name: 'Imposta netta',
    law: 'TUIR art. 11 c. 3',
    row: 50,
    rounding: 'euro',
    compute: ({ figure }) => notBelowZero(figure('r16').minus(figure('r48'))),
  },
  {
    id: 'credito_locazione_incapienza',
    name: 'Credito dell’inquilino per la detrazione che supera l’imposta',
    law: 'TUIR art. 16 c. 1-sexies; D.M. 11/2/2008',
    row: null,
    rounding: 'euro',
    // Beyond the tax without the detrazioni of articles 12 and 13 only: those for expenses come after the tenant's.
    compute: ({ figure }) => {
      if (figure('r37').isZero) return nothing('nessuna detrazione per inquilini');
      const before = sumOf(ARTICLES_12_AND_13.map(figure).filter(matters));
      const left = notBelowZero(figure('r16').minus(before));
      return notBelowZero(figure('r37').minus(left.named('imposta al netto degli articoli 12 e 13')));
    },
  },
];

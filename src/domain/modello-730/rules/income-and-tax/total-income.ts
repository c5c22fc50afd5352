import { isFilled } from '../../cells/tax-return';
import { sumOf } from '../../engine/quantity';
import type { TaxRule } from '../common/facts';
import { FLAT_BASES } from '../property/cedolare';

/** calcolo.md §2 */
export const totalIncomeRules: readonly TaxRule[] = [
  {
    id: 'r11',
    name: 'Reddito complessivo',
    law: 'TUIR art. 8',
    row: 11,
    rounding: 'euro',
    compute: ({ figure }) => sumOf(['r1', 'r2', 'r3', 'r4', 'r5'].map(figure)),
  },
  {
    id: 'reddito_riferimento',
    name: 'Reddito di riferimento',
    law: 'TUIR artt. 12 c. 4-bis, 13 c. 6-bis, 15 c. 3-ter; D.Lgs. 23/2011 art. 3 c. 7; L. 197/2022 art. 1 c. 60',
    row: 137,
    rounding: 'euro',
    compute: ({ facts: { taxReturn }, figure }) =>
      sumOf([
        figure('r11').minus(figure('r12')),
        ...FLAT_BASES.map(({ id }) => figure(id)),
        ...(isFilled(taxReturn, 'C16') ? [figure('mance_sostitutiva')] : []),
      ]),
  },
];

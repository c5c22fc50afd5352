import { isFilled, type TaxReturn } from '../../cells/tax-return';
import { because, doubtful, nothing } from '../../engine/choose';
import { matters } from '../../engine/matters';
import { type Quantity, sumOf } from '../../engine/quantity';
import { foreignCreditRule } from './foreign-credit';
import { quantityOf, type AskingFacts, type TaxRule } from '../common/facts';

/** Where tax was withheld from incomes that enter the whole. */
const WITHHELD = [
  ...['D1', 'D2', 'D3', 'D4', 'D5'].map((rigo) => [rigo, 'ritenute'] as const),
  ...[['F2', 'irpef'] as const, ['F2', 'irpefLsu'] as const],
];

/** What agents have withheld from short lets goes against the cedolare where there is any. DL 50/2017 art. 4 c. 5. */
export function withheldFromShortLets(
  { facts: { taxReturn }, figure }: AskingFacts,
  side: 'irpef' | 'cedolare',
): Quantity {
  const isCedolare = !figure('r80').isZero;
  if (isCedolare !== (side === 'cedolare'))
    return nothing(`le ritenute sulle locazioni brevi riducono ${isCedolare ? 'la cedolare' : 'l’IRPEF'}`);
  return doubtful(
    quantityOf(taxReturn, 'F8', 'ritenute'),
    'media',
    'le ritenute sulle locazioni brevi riducono la cedolare; senza cedolare riducono l’IRPEF',
  );
}

function withheld(taxReturn: TaxReturn): readonly Quantity[] {
  return WITHHELD.filter(([rigo]) => isFilled(taxReturn, rigo)).map(([rigo, column]) =>
    quantityOf(taxReturn, rigo, column),
  );
}

/** calcolo.md §10 */
export const withholdingRules: readonly TaxRule[] = [
  foreignCreditRule,
  {
    id: 'r59',
    name: 'Ritenute',
    law: 'DPR 600/1973 artt. 23-29; TUIR art. 22',
    row: 59,
    rounding: 'euro',
    compute: (asking) => {
      const { taxReturn } = asking.facts;
      return sumOf([
        quantityOf(taxReturn, 'C9', 'ritenute'),
        ...withheld(taxReturn),
        ...(isFilled(taxReturn, 'F8') ? [withheldFromShortLets(asking, 'irpef')] : []),
      ]);
    },
  },
  {
    id: 'r60',
    name: 'Differenza fra imposta netta e ritenute',
    law: 'TUIR art. 22',
    row: 60,
    rounding: 'euro',
    compute: ({ figure }) => {
      const abroad = figure('credito_estero');
      const due = matters(abroad) ? figure('r50').minus(abroad) : figure('r50');
      const difference = due.minus(figure('r59'));
      return difference.value.isNegative
        ? because(difference, 'è stato trattenuto più di quanto è dovuto')
        : difference;
    },
  },
];

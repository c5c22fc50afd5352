import { amountIn, isTickedIn } from '../../cells/read-cells';
import { isFilled, rowsOf, type TaxReturn } from '../../cells/tax-return';
import { doubtful, notBelowZero, nothing } from '../../engine/choose';
import { matters } from '../../engine/matters';
import { type Quantity, sumOf } from '../../engine/quantity';
import { leftOver, quantityOf, type AskingFacts, type TaxRule } from '../common/facts';
import { withheldFromShortLets } from '../credits/withholdings';

/** What the customer has paid in advance, and what was too much last year without what has been set off since. */
function paidBefore(taxReturn: TaxReturn): Quantity {
  return sumOf(
    [
      leftOver(taxReturn, 'irpef', 'irpefCompensata').named('eccedenza dell’anno prima'),
      quantityOf(taxReturn, 'F1', 'irpefPrimaRata'),
      quantityOf(taxReturn, 'F1', 'irpefSecondaRata'),
    ].filter((each) => !each.isZero),
  );
}

/** The tenant's credit, without what the employer has paid of it. */
function tenantsCredit({ facts: { taxReturn }, figure }: AskingFacts): Quantity {
  const credit = figure('credito_locazione_incapienza');
  if (!isFilled(taxReturn, 'F11')) return credit;
  return credit.minus(quantityOf(taxReturn, 'F11', 'canoniLocazione'));
}

function irpef(asking: AskingFacts): Quantity {
  const { figure } = asking;
  const less = [
    paidBefore(asking.facts.taxReturn),
    ...[
      ['trattamento_spettante', 'trattamento_erogato'] as const,
      ['somma_spettante', 'somma_erogata'] as const,
    ]
      .filter((ids) => ids.some((id) => matters(figure(id))))
      .map(([due, paid]) => figure(due).minus(figure(paid))),
    tenantsCredit(asking),
  ];
  return less.filter(matters).reduce((left, each) => left.minus(each), figure('r60'));
}

/** F6: none of it, or less; never less than nothing beside what was withheld. */
function municipalAdvance({ facts: { taxReturn }, figure }: AskingFacts): Quantity {
  const wishes = rowsOf(taxReturn, 'F6');
  if (wishes.some((row) => isTickedIn(row, 'nessunAccontoComunale')))
    return nothing('il contribuente ha scelto di non versarlo');
  const isLess = wishes.some((row) => amountIn(row, 'accontoComunaleRidotto') > 0);
  const due = isLess
    ? doubtful(
        figure('r78').atMost(quantityOf(taxReturn, 'F6', 'accontoComunaleRidotto')),
        'media',
        'il contribuente ha scelto di versare meno',
      )
    : figure('r78');
  return notBelowZero(due.minus(figure('r79')));
}

type Balance = Pick<TaxRule, 'id' | 'name' | 'law' | 'compute'>;

/** By tribute: more than nothing is to be paid, less is to be paid back. */
const BALANCES: readonly Balance[] = [
  {
    id: 'saldo_irpef',
    name: 'Saldo IRPEF',
    law: 'TUIR art. 22; DL 3/2020 art. 1; L. 207/2024 art. 1 c. 5; TUIR art. 16 c. 1-sexies',
    compute: irpef,
  },
  {
    id: 'saldo_add_regionale',
    name: 'Saldo dell’addizionale regionale',
    law: 'D.Lgs. 446/1997 art. 50',
    compute: ({ figure }) => figure('r72').minus(figure('r73')).minus(figure('r74')),
  },
  {
    id: 'saldo_add_comunale',
    name: 'Saldo dell’addizionale comunale',
    law: 'D.Lgs. 360/1998 art. 1',
    compute: ({ figure }) => figure('r75').minus(figure('r76')).minus(figure('r77')),
  },
  {
    id: 'saldo_cedolare',
    name: 'Saldo della cedolare secca',
    law: 'D.Lgs. 23/2011 art. 3',
    compute: (asking) => {
      const { figure } = asking;
      const before = figure('r80').minus(figure('r81')).minus(figure('r82'));
      return isFilled(asking.facts.taxReturn, 'F8')
        ? before.minus(withheldFromShortLets(asking, 'cedolare'))
        : before;
    },
  },
  {
    id: 'acconto_add_comunale',
    name: 'Acconto dell’addizionale comunale da trattenere',
    law: 'D.Lgs. 360/1998 art. 1 c. 4-5',
    compute: municipalAdvance,
  },
];

/** calcolo.md §11 and §13 */
export const balanceRules: readonly TaxRule[] = BALANCES.map((balance) => ({
  ...balance,
  row: null,
  rounding: 'euro',
}));

import { because, nothing } from '../../engine/choose';
import { Quantity, sumOf } from '../../engine/quantity';
import { advanceRules } from './advances';
import { balanceRules } from './balances';
import type { AskingFacts, TaxRule } from '../common/facts';

const LAW = 'D.M. 164/1999 artt. 15-19';
/** A tribute of so few euros is neither withheld nor paid back: L. 266/2005 art. 1 c. 137. */
const LEAST = 'L. 266/2005 art. 1 c. 137';

/** What is settled by itself, in the order of the prospetto. */
export const TRIBUTES = [
  'saldo_irpef',
  'saldo_add_regionale',
  'saldo_add_comunale',
  'saldo_cedolare',
  'acconto_irpef_1',
  'acconto_irpef_2',
  'acconto_add_comunale',
  'acconto_cedolare_1',
  'acconto_cedolare_2',
] as const;
export type Tribute = (typeof TRIBUTES)[number];

/** The figure that a tribute becomes where it is more than the least. */
export const afterTheLeast = (tribute: Tribute) => `${tribute}_oltre_12`;

// Made once: figures are found by their ids at each change of a cell.
const SETTLED = TRIBUTES.map((tribute) => ({ tribute, id: afterTheLeast(tribute) }));
/** Single or second parts of the advances: they are withheld in November, and not in instalments. */
const IN_NOVEMBER: readonly Tribute[] = ['acconto_irpef_2', 'acconto_cedolare_2'];
const NOVEMBER = SETTLED.filter(({ tribute }) => IN_NOVEMBER.includes(tribute));
const JULY = SETTLED.filter(({ tribute }) => !IN_NOVEMBER.includes(tribute));

/** Credits are negative balances; in sum they are told as a positive amount. */
const NONE = Quantity.constant(0, 'zero');

const NAMES: ReadonlyMap<string, string> = new Map(
  [...balanceRules, ...advanceRules].map(({ id, name }) => [id, name]),
);
const nameOf = (tribute: Tribute) => NAMES.get(tribute) ?? tribute;

const small = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** Zero up to the threshold on either side, that one included. */
function beyondLeast(balance: Quantity, least: Quantity): Quantity {
  if (balance.isZero) return balance;
  if (balance.value.size.compare(least.value) > 0) return balance;
  return because(nothing('un importo così piccolo non si trattiene e non si rimborsa'), {
    quantity: balance,
    above: null,
    upTo: least,
  });
}

/** July's tributes that are to be paid, or those that are to be paid back. */
function ofJuly(
  { figure }: AskingFacts,
  side: 'debit' | 'credit',
): readonly (readonly [Tribute, Quantity])[] {
  return JULY.map(({ tribute, id }) => [tribute, figure(id)] as const).filter(([, { value }]) =>
    side === 'credit' ? value.isNegative : value.isPositive,
  );
}

const thresholds: readonly TaxRule[] = SETTLED.map(({ tribute, id }) => ({
  id,
  name: `${nameOf(tribute)}, se supera 12 euro`,
  law: LEAST,
  row: null,
  rounding: 'euro',
  compute: ({ facts: { law }, figure }) => beyondLeast(figure(tribute), law.versamenti.importoMinimo),
}));

/** calcolo.md §13 */
export const resultRules: readonly TaxRule[] = [
  ...thresholds,
  {
    id: 'novembre',
    name: 'Seconde o uniche rate di acconto, trattenute a novembre',
    law: LAW,
    row: null,
    rounding: 'euro',
    compute: ({ figure }) => sumOf(NOVEMBER.map(({ id }) => figure(id))),
  },
  {
    id: 'crediti',
    name: 'Totale dei crediti',
    law: LAW,
    row: null,
    rounding: 'euro',
    compute: (asking) => {
      const credits = ofJuly(asking, 'credit').map(([tribute, balance]) =>
        NONE.minus(balance).named(`${small(nameOf(tribute))} a credito`),
      );
      return credits.length === 0 ? nothing('nessun credito') : sumOf(credits);
    },
  },
  {
    id: 'debiti_luglio',
    name: 'Totale dei debiti, con le prime rate di acconto',
    law: LAW,
    row: null,
    rounding: 'euro',
    compute: (asking) => {
      const debits = ofJuly(asking, 'debit').map(([, balance]) => balance);
      return debits.length === 0 ? nothing('nessun debito') : sumOf(debits);
    },
  },
  {
    id: 'risultato',
    name: 'Risultato: trattenuto o, se è meno di zero, rimborsato',
    law: LAW,
    row: null,
    rounding: 'euro',
    compute: ({ figure }) => figure('debiti_luglio').minus(figure('crediti')),
  },
];

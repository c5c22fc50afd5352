import { amountIn, isTickedIn } from '../../cells/read-cells';
import { rowsOf } from '../../cells/tax-return';
import { because, byBand, doubtful, nothing } from '../../engine/choose';
import { type Quantity } from '../../engine/quantity';
import { quantityOf, type AskingFacts, type TaxRule } from '../common/facts';

/** A tax that is paid in advance for the year after, and what the customer may ask for in F6. */
interface Advance {
  readonly id: 'acconto_irpef' | 'acconto_cedolare';
  readonly name: string;
  readonly law: string;
  /** What it is a part of. */
  readonly of: string;
  readonly measure: 'misuraIrpef' | 'misuraCedolare';
  readonly none: string;
  readonly less: string;
}

const ADVANCES: readonly Advance[] = [
  {
    id: 'acconto_irpef',
    name: 'acconto IRPEF dell’anno dopo',
    law: 'L. 97/1977 art. 1; DL 69/1989 art. 4',
    of: 'r60',
    measure: 'misuraIrpef',
    none: 'nessunAccontoIrpef',
    less: 'accontoIrpefRidotto',
  },
  {
    id: 'acconto_cedolare',
    name: 'acconto della cedolare secca dell’anno dopo',
    law: 'D.Lgs. 23/2011 art. 3 c. 4',
    of: 'r80',
    measure: 'misuraCedolare',
    none: 'nessunAccontoCedolare',
    less: 'accontoCedolareRidotto',
  },
];

/** All of the advance, as the law or F6 has it. */
function wholeAdvance({ facts: { taxReturn, law }, figure }: AskingFacts, advance: Advance): Quantity {
  const wishes = rowsOf(taxReturn, 'F6');
  if (wishes.some((row) => isTickedIn(row, advance.none)))
    return nothing('il contribuente ha scelto di non versarlo');
  const due = figure(advance.of).percent(law.acconti[advance.measure]).named('acconto intero');
  if (!wishes.some((row) => amountIn(row, advance.less) > 0)) return due;
  return doubtful(
    due.atMost(quantityOf(taxReturn, 'F6', advance.less)),
    'media',
    'il contribuente ha scelto di versare meno; anche la somma scelta segue le soglie dell’acconto',
  );
}

/** Nothing up to a few euros, all of it in November up to some more, otherwise a first part in July and the rest in November. */
function parts(asking: AskingFacts, advance: Advance): { first: () => Quantity; second: () => Quantity } {
  const { acconti } = asking.facts.law;
  const whole = wholeAdvance(asking, advance);
  const by = (single: () => Quantity, double: () => Quantity) =>
    byBand(whole, [
      { upTo: acconti.nonDovutoFinoA, then: () => nothing('un acconto così piccolo non è dovuto') },
      { upTo: acconti.unicaRataSotto, then: single },
      { upTo: null, then: double },
    ]);
  return {
    first: () =>
      by(
        () => nothing('si versa tutto a novembre'),
        () => whole.percent(acconti.primaRata),
      ),
    second: () =>
      by(
        () => because(whole, 'un solo versamento, a novembre'),
        () => whole.minus(asking.figure(`${advance.id}_1`)),
      ),
  };
}

/** calcolo.md §12; of the rules for the addizionale comunale see addizionali-rows.ts */
export const advanceRules: readonly TaxRule[] = ADVANCES.flatMap((advance): TaxRule[] => [
  {
    id: `${advance.id}_1`,
    name: `Prima rata dell’${advance.name}`,
    law: advance.law,
    row: null,
    rounding: 'euro',
    compute: (asking) => parts(asking, advance).first(),
  },
  {
    id: `${advance.id}_2`,
    name: `Seconda o unica rata dell’${advance.name}`,
    law: advance.law,
    row: null,
    rounding: 'euro',
    compute: (asking) => parts(asking, advance).second(),
  },
]);

import { assumptionsOf } from './reservations/assumptions';
import type { TaxReturn } from './cells/tax-return';
import { calculation, ruleBook } from './engine/calculation';
import type { Figure } from './engine/figure';
import { forOperator } from './reservations/for-operator';
import type { Residence } from './parameters/residence';
import { RULES } from './rules/all';
import type { Year } from './years/year';

/** The whole calculation of a return. Figures are reckoned when somebody asks for them, each once. */
export interface Liquidation {
  readonly year: Year;
  readonly taxReturn: TaxReturn;
  readonly residence: Residence;
  /** A figure by its id: `r16`, `saldo_irpef`. @throws Error where no rule reckons it */
  readonly figure: (id: string) => Figure;
  /** The ids of all figures, in the order in which the law computes. */
  readonly ids: ReadonlySet<string>;
  /** What was not known and was taken for granted, in Italian: «L’aliquota del comune non è stata indicata: …». */
  readonly assumptions: readonly string[];
  /** What lies outside the calculation, in Italian: «Serve un operatore: …». */
  readonly forOperator: readonly string[];
}

const BOOK = ruleBook(RULES);
const IDS: ReadonlySet<string> = new Set(BOOK.keys());

/** Made at each change of a cell; a literal would define its getters anew each time. They are not copied with `...`. */
class LazyLiquidation implements Liquidation {
  readonly ids = IDS;
  readonly year: Year;
  readonly taxReturn: TaxReturn;
  readonly residence: Residence;
  readonly figure: (id: string) => Figure;

  constructor(year: Year, taxReturn: TaxReturn, residence: Residence) {
    this.year = year;
    this.taxReturn = taxReturn;
    this.residence = residence;
    this.figure = calculation(BOOK, { taxReturn, law: year.parameters, residence });
  }

  get assumptions(): readonly string[] {
    return assumptionsOf(this, { withSpouse: false });
  }

  get forOperator(): readonly string[] {
    return forOperator(this);
  }
}

/**
 * Reckons a return with the law of its year.
 * @param taxReturn what `readReturn` made of the customer's cells, by the form of the same year
 * @param residence what `readResidence` made of the region and the comune
 */
export function liquidate(year: Year, taxReturn: TaxReturn, residence: Residence): Liquidation {
  return new LazyLiquidation(year, taxReturn, residence);
}

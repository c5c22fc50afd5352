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
  readonly ids: readonly string[];
  /** What was not known and was taken for granted, in Italian: «L’aliquota del comune non è stata indicata: …». */
  readonly assumptions: readonly string[];
  /** What lies outside the calculation, in Italian: «Serve un operatore: …». */
  readonly forOperator: readonly string[];
}

const BOOK = ruleBook(RULES);
const IDS: readonly string[] = [...BOOK.keys()];

/**
 * Reckons a return with the law of its year.
 * @param taxReturn what `readReturn` made of the customer's cells, by the form of the same year
 * @param residence what `readResidence` made of the region and the comune
 */
export function liquidate(year: Year, taxReturn: TaxReturn, residence: Residence): Liquidation {
  const figure = calculation(BOOK, { taxReturn, law: year.parameters, residence });
  return {
    ...{ year, taxReturn, residence, figure, ids: IDS },
    get assumptions() {
      return assumptionsOf(this, { withSpouse: false });
    },
    get forOperator() {
      return forOperator(this);
    },
  };
}

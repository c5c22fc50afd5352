import type { Liquidation } from '../calculate';
import { textIn } from '../cells/read-cells';
import { instalmentsOf, partsWanted, type Instalment } from '../instalments';
import { total } from '../numbers/compare';
import type { Rational } from '../numbers/rational';

type Half = Pick<Liquidation, 'figure' | 'taxReturn' | 'year'>;

/** What is settled with the customer, for both spouses where they declare together. Euros. */
export interface Settlement {
  /** More than nothing is to be paid, less is paid back. */
  readonly result: Rational;
  /** Second or single advances, withheld in November. */
  readonly november: Rational;
  /** July's debt as the customer wants to pay it; none where nothing is to be paid. */
  readonly instalments: readonly Instalment[];
  /** Whether the tax office settles it, because there is no employer who does (FR1). */
  readonly isWithoutEmployer: boolean;
}

/**
 * A joint return (D.M. 164/1999 art. 13): each spouse's taxes are reckoned apart, thresholds and all; only what comes out is added up.
 * @param spouse null where the return is not a joint one
 * @throws RangeError where the two returns are of different years
 */
export function settlementOf(declarant: Half, spouse: Half | null): Settlement {
  if (spouse !== null && declarant.year.incomeYear !== spouse.year.incomeYear)
    throw new RangeError('A joint return is of one year');
  const both = (id: string) =>
    total([declarant, ...(spouse === null ? [] : [spouse])].map(({ figure }) => figure(id).value));
  const result = both('risultato');
  const { interesseRate } = declarant.year.parameters.versamenti;
  const role = declarant.taxReturn.rows.get('FR1')?.[0];
  return {
    result,
    november: both('novembre'),
    instalments: result.isPositive ? instalmentsOf(result, partsWanted(declarant), interesseRate.value) : [],
    isWithoutEmployer: role !== undefined && textIn(role, 'senzaSostituto') !== null,
  };
}

import type { Liquidation } from '../calculate';
import { textIn } from '../cells/read-cells';
import { instalmentsOf, partsWanted, type Instalment } from '../result/instalments';
import { total } from '../numbers/compare';
import type { Rational } from '../numbers/rational';
import { employmentIncome, pensionIncome } from '../rules/work/work-income';

type Half = Pick<Liquidation, 'figure' | 'taxReturn' | 'year'>;

/** What is settled with the customer, for both spouses where they declare together. Euros. */
export interface Settlement {
  /** More than nothing is to be paid, less is paid back. */
  readonly result: Rational;
  /** Second or single advances, withheld in November. */
  readonly november: Rational;
  /** July's debt as the customer wants to pay it; none where nothing is to be paid. */
  readonly instalments: readonly Instalment[];
  /** In how many of them the customer wants to pay: more than there are where they would go on after December. */
  readonly partsAsked: number;
  /** Whether the tax office settles it, because there is no employer who does (FR1). */
  readonly isWithoutEmployer: boolean;
}

function livesOnPension({ taxReturn, year }: Half): boolean {
  return !pensionIncome(taxReturn).isZero && employmentIncome({ taxReturn, law: year.parameters }).isZero;
}

/** One part a month, up to that of December: D.M. 164/1999 art. 19. */
function mostParts(declarant: Half, isWithoutEmployer: boolean): number {
  const { versamenti, scadenze } = declarant.year.parameters;
  const employer = livesOnPension(declarant) ? versamenti.primaRataPensione : versamenti.primaRataLavoro;
  const first = isWithoutEmployer ? Number(scadenze.saldo.value.slice(5, 7)) : employer.value;
  return versamenti.ultimaRata.value - first + 1;
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
  const isWithoutEmployer = role !== undefined && textIn(role, 'senzaSostituto') !== null;
  const partsAsked = partsWanted(declarant);
  const parts = Math.min(partsAsked, mostParts(declarant, isWithoutEmployer));
  return {
    result,
    november: both('novembre'),
    instalments: result.isPositive ? instalmentsOf(result, parts, interesseRate.value) : [],
    partsAsked,
    isWithoutEmployer,
  };
}

import { amountIn, textIn } from '../../cells/read-cells';
import { rowsOf, type Row, type TaxReturn } from '../../cells/tax-return';
import { hasDisabilityTick, isChild } from '../../codes/family';

/** The rows of children, whether or not they are dependent and give detrazione. */
function childRows(taxReturn: TaxReturn): readonly Row[] {
  return rowsOf(taxReturn, 'FAM1').filter(
    (row) => isChild(row) || (textIn(row, 'parentela') === null && hasDisabilityTick(row)),
  );
}

/** Those of children who depend on the customer, at any age and for any part of the year. */
export function dependentChildRows(taxReturn: TaxReturn): readonly Row[] {
  return childRows(taxReturn).filter((row) => amountIn(row, 'mesiACarico') > 0);
}

/** A child in two rows, for a change during the year, is one person. */
export function personsIn(rows: readonly Row[]): number {
  return new Set(rows.map((row) => textIn(row, 'codiceFiscale') ?? row.number)).size;
}

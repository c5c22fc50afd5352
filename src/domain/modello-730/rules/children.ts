import { amountIn, isTickedIn, textIn } from '../cells/read-cells';
import { rowsOf, type Row, type TaxReturn } from '../cells/tax-return';

export const FIRST_CHILD = 'F1';
/** Until the 730/2025 only: then a disabled child has a column of its own, which may stand without a letter. */
const DISABLED_CHILD = 'D';
const CHILDREN: readonly string[] = [FIRST_CHILD, 'F', DISABLED_CHILD];

function hasDisabilityTick(row: Row): boolean {
  return row.place.columns.has('disabilita') && isTickedIn(row, 'disabilita');
}

export function isDisabledChild(row: Row): boolean {
  return textIn(row, 'parentela') === DISABLED_CHILD || hasDisabilityTick(row);
}

/** The rows of children, whether or not they are dependent and give detrazione. */
export function childRows(taxReturn: TaxReturn): readonly Row[] {
  return rowsOf(taxReturn, 'FAM1').filter((row) => {
    const relation = textIn(row, 'parentela');
    return relation === null ? hasDisabilityTick(row) : CHILDREN.includes(relation);
  });
}

/** Those of children who depend on the customer, at any age and for any part of the year. */
export function dependentChildRows(taxReturn: TaxReturn): readonly Row[] {
  return childRows(taxReturn).filter((row) => amountIn(row, 'mesiACarico') > 0);
}

/** A child in two rows, for a change during the year, is one person. */
export function personsIn(rows: readonly Row[]): number {
  return new Set(rows.map((row) => textIn(row, 'codiceFiscale') ?? row.number)).size;
}

import { addressIn, rowsOf, type Row, type TaxReturn } from '../cells/tax-return';
import { amountIn } from '../cells/read-cells';
import { Quantity, sumOf } from '../engine/quantity';
import type { Asking, Rule } from '../engine/rule';
import { Rational } from '../numbers/rational';
import type { YearParameters } from '../parameters/year-parameters';

/** What rules reckon from: what the customer wrote, and the law of the year. */
export interface Facts {
  readonly taxReturn: TaxReturn;
  readonly law: YearParameters;
}

export type TaxRule = Rule<Facts>;
export type AskingFacts = Asking<Facts>;

/** The amount or number in a row's column, as formulas name it; nothing written is zero. */
export function quantityIn(row: Row, column: string): Quantity {
  const label = row.place.columns.get(column)?.label ?? column;
  const name = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  return Quantity.cell(addressIn(row, column), Rational.of(amountIn(row, column)), name);
}

/** A column added up over rows. */
export function sumIn(rows: readonly Row[], column: string): Quantity {
  return sumOf(rows.map((row) => quantityIn(row, column)));
}

/** A number of a rigo that the form has once; where modules repeat it, all of them. */
export function quantityOf(taxReturn: TaxReturn, rigo: string, column: string): Quantity {
  const rows = rowsOf(taxReturn, rigo);
  const [only] = rows;
  return rows.length === 1 && only !== undefined ? quantityIn(only, column) : sumIn(rows, column);
}

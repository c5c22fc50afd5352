import { addressIn, rowsOf, type Row, type TaxReturn } from '../cells/tax-return';
import { amountIn, percentageIn } from '../cells/read-cells';
import { notBelowZero } from '../engine/choose';
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
  return cellIn(row, column, Rational.of(amountIn(row, column)));
}

/** The percentage in a row's column; nothing written is zero. */
export function percentIn(row: Row, column: string): Quantity {
  return cellIn(row, column, Rational.of(percentageIn(row, column) ?? '0'));
}

/** What formulas call columns, by their labels. */
const spoken = new Map<string, string>();

function nameOf(label: string): string {
  const known = spoken.get(label);
  if (known !== undefined) return known;
  const name = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  spoken.set(label, name);
  return name;
}

function cellIn(row: Row, column: string, value: Rational): Quantity {
  return Quantity.cell(addressIn(row, column), value, nameOf(row.place.columns.get(column)?.label ?? column));
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

/** What was too much in the year before (rigo F3), without what has been set off since. */
export function leftOver(taxReturn: TaxReturn, excess: string, setOff: string): Quantity {
  return notBelowZero(quantityOf(taxReturn, 'F3', excess).minus(quantityOf(taxReturn, 'F3', setOff)));
}

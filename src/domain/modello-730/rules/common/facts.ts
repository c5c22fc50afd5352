import { addressIn, rowsOf, type Row, type TaxReturn } from '../../cells/tax-return';
import { amountIn, percentageIn } from '../../cells/read-cells';
import { notBelowZero } from '../../engine/choose';
import type { CellOrigin } from '../../engine/origin';
import { Quantity, sumOf } from '../../engine/quantity';
import type { Asking, Rule } from '../../engine/rule';
import { Rational } from '../../numbers/rational';
import type { YearParameters } from '../../parameters/year-parameters';

/** What rules reckon from: what the customer wrote, and the law of the year. */
export interface Facts {
  readonly taxReturn: TaxReturn;
  readonly law: YearParameters;
}

export type TaxRule = Rule<Facts>;
export type AskingFacts = Asking<Facts>;

/** A cell of a row, which tells its address and name to whoever asks: most are only reckoned with. */
class CellOfRow implements CellOrigin {
  readonly kind = 'cell';
  readonly #row: Row;
  readonly #column: string;

  constructor(row: Row, column: string) {
    this.#row = row;
    this.#column = column;
  }

  get address(): string {
    return addressIn(this.#row, this.#column);
  }

  /** As formulas call it: the column's label, small. */
  get name(): string {
    const label = this.#row.place.columns.get(this.#column)?.label ?? this.#column;
    return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  }
}

/** The amount or number in a row's column, as formulas name it; nothing written is zero. */
export function quantityIn(row: Row, column: string): Quantity {
  return new Quantity(Rational.of(amountIn(row, column)), new CellOfRow(row, column));
}

/** The percentage in a row's column; nothing written is zero. */
export function percentIn(row: Row, column: string): Quantity {
  return new Quantity(Rational.of(percentageIn(row, column) ?? '0'), new CellOfRow(row, column));
}

const NO_QUANTITIES: readonly Quantity[] = [];

/** A column added up over rows. */
export function sumIn(rows: readonly Row[], column: string): Quantity {
  return sumOf(rows.length === 0 ? NO_QUANTITIES : rows.map((row) => quantityIn(row, column)));
}

/** A number of a rigo that the form has once; where modules repeat it, all of them. */
export function quantityOf(taxReturn: TaxReturn, rigo: string, column: string): Quantity {
  const rows = rowsOf(taxReturn, rigo);
  const only = rows[0];
  return rows.length === 1 && only !== undefined ? quantityIn(only, column) : sumIn(rows, column);
}

/** What was too much in the year before (rigo F3), without what has been set off since. */
export function leftOver(taxReturn: TaxReturn, excess: string, setOff: string): Quantity {
  return notBelowZero(quantityOf(taxReturn, 'F3', excess).minus(quantityOf(taxReturn, 'F3', setOff)));
}

import { textIn } from '../cells/read-cells';
import { nameOfRow, type Row } from '../cells/tax-return';
import { doubtful } from '../engine/choose';
import type { Quantity } from '../engine/quantity';

/** What rests on a code of the form that nobody has read on the official one says so. */
export function asSureAsCode(amount: Quantity, row: Row, column: string): Quantity {
  const place = row.place.columns.get(column);
  const code = textIn(row, column);
  const known = place?.codes?.find((each) => each.code === code);
  if (place === undefined || known?.certainty !== 'bassa') return amount;
  const why = `nel rigo ${nameOfRow(row)} il codice ${known.code} di «${place.label}» è da riscontrare sul modello`;
  return doubtful(amount, 'bassa', why);
}

import { textIn } from '../../cells/read-cells';
import { nameOfRow, type Row } from '../../cells/tax-return';
import { lessSure, type Certainty } from '../../engine/certainty';
import { doubtful } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import { codeIn } from '../../structure/codes';

/**
 * What rests on a code of the form that nobody has read on the official one says so.
 * @param most how sure a code may be to be told so: `media` tells also of those that are known indirectly
 */
export function asSureAsCode(
  amount: Quantity,
  row: Row,
  column: string,
  most: Exclude<Certainty, 'alta'> = 'bassa',
): Quantity {
  const place = row.place.columns.get(column);
  const code = textIn(row, column);
  const known = place === undefined || code === null ? undefined : codeIn(place, code);
  const certainty = known?.certainty ?? 'alta';
  if (place === undefined || known === undefined || lessSure(certainty, most) !== certainty) return amount;
  const why = `nel rigo ${nameOfRow(row)} il codice ${known.code} di «${place.label}» è da riscontrare sul modello`;
  return doubtful(amount, certainty, why);
}

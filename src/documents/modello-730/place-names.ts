import { cellsOf, type TaxReturn } from '../../domain/modello-730/cells/tax-return';
import { placeName } from '../../domain/places/place-name';

/** Comuni and countries of a return by their codes. */
export type PlaceNames = ReadonlyMap<string, string>;

/** Looks up the codes of comuni that stand in returns; those that never were one are missing. */
export async function placeNames(returns: readonly TaxReturn[]): Promise<PlaceNames> {
  const codes = new Set<string>();
  for (const taxReturn of returns)
    for (const { cell, value } of cellsOf(taxReturn))
      if (cell.column.kind === 'comune' && typeof value === 'string') codes.add(value);
  const named = await Promise.all([...codes].map(async (code) => [code, await placeName(code)] as const));
  return new Map(named.flatMap(([code, name]) => (name === null ? [] : [[code, name]])));
}

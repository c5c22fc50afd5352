import { addressIn } from '../cells/tax-return';
import type { CheckFacts } from './facts';
import { dayOf } from './days';

/** Where codes of comuni that are no more may stand: who was born there, what the cadastre still calls so. */
const EVER: ReadonlySet<string> = new Set([
  'FR3.comuneNascita',
  'FR6.fusioneComuni',
  'FR7.fusioneComuni',
  'E51.codiceComune',
]);

/** Cells of comuni whose code is none, or one of a comune that was no more when the year of the incomes began. */
export function wrongComuni(facts: CheckFacts): { cell: string; code: string; label: string }[] {
  const { comune } = facts.lookups;
  if (comune === undefined) return [];
  const begin = dayOf(facts, 1, 1);
  return [...facts.taxReturn.rows.values()].flat().flatMap((row) =>
    [...row.values].flatMap(([id, value]) => {
      const column = row.place.columns.get(id);
      if (column?.kind !== 'comune' || typeof value !== 'string') return [];
      const place = comune(value);
      const isGone = place !== null && place.to < begin && !EVER.has(`${row.place.rigo.id}.${id}`);
      return place !== null && !isGone
        ? []
        : [{ cell: addressIn(row, id), code: value, label: column.label }];
    }),
  );
}

/** The two letters of the province of a comune; null where nobody knows them. */
export function provinceOf({ lookups }: CheckFacts, code: string | null): string | null {
  return code === null ? null : (lookups.comune?.(code)?.province ?? null);
}

/** Foreign states have codes that begin so. */
export function isForeignState(code: string): boolean {
  return code.startsWith('Z');
}

/** Campione d’Italia, whose residents have rules of their own. */
export const CAMPIONE = 'B513';
/** Venezia. */
export const VENEZIA = 'L736';

import type { Row } from '../../cells/tax-return';
import type { CheckFacts } from '../kernel/facts';

/** The module that a row stands on, from 1; tables whose rows are numbered (the family's) stand on the first one. */
export function moduleOf({ place, number }: Row): number {
  return place.numbered ? 1 : Math.ceil(number / place.printed.length);
}

/** The modules that anything was written on. */
export function modulesUsed({ taxReturn }: CheckFacts): ReadonlySet<number> {
  const used = new Set<number>();
  for (const rows of taxReturn.rows.values()) for (const row of rows) used.add(moduleOf(row));
  return used;
}

/** The last module that anything was written on; 0 for an empty return. */
export function lastModule({ taxReturn }: CheckFacts): number {
  let last = 0;
  // Rows are in the order of their numbers.
  for (const rows of taxReturn.rows.values()) {
    const row = rows.at(-1);
    if (row !== undefined) last = Math.max(last, moduleOf(row));
  }
  return last;
}

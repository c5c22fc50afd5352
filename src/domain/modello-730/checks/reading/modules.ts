import type { CheckFacts } from '../kernel/facts';

/** The modules that anything was written on, from 1; tables whose rows are numbered (the family's) stand on the first one. */
export function modulesUsed({ taxReturn }: CheckFacts): ReadonlySet<number> {
  const used = new Set<number>();
  for (const rows of taxReturn.rows.values())
    for (const { place, number } of rows)
      used.add(place.numbered ? 1 : Math.ceil(number / place.printed.length));
  return used;
}

/** The last module that anything was written on; 0 for an empty return. */
export function lastModule(facts: CheckFacts): number {
  return Math.max(0, ...modulesUsed(facts));
}

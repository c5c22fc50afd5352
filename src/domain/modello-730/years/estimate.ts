import type { Year } from './year';

/** What results and prints of a year bear until somebody has held its data to the official form; null: somebody has. */
export function estimateNotice({ riscontrato }: Pick<Year, 'riscontrato'>): string | null {
  return riscontrato === null ? 'Stima, da verificare con il CAF' : null;
}

const KILO = 1000;
const NUMBER = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 1 });

/** A size in bytes as people read it: `1,2 MB`, `340 kB`. */
export function showBytes(bytes: number): string {
  if (bytes < KILO) return `${String(bytes)} byte`;
  if (bytes < KILO * KILO) return `${String(Math.round(bytes / KILO))} kB`;
  return `${NUMBER.format(bytes / KILO / KILO)} MB`;
}

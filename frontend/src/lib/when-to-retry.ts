/** What to tell who tried too often. @param seconds how long they have to wait, where that is known */
export function whenToRetry(seconds: number | undefined): string {
  if (seconds === undefined) return 'Aspetta qualche minuto e riprova.';
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 1 ? 'Riprova tra un minuto.' : `Riprova tra ${String(minutes)} minuti.`;
}

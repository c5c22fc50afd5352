import type { PraticaSummary } from '../../../contracts/pratiche/fields';
import type { QueueFilter } from '../../../contracts/pratiche/operators';

/** What the queue can be narrowed down to, beside what is to be done. */
export const FILTER_NAMES: Record<Exclude<QueueFilter, 'to-do'>, string> = {
  mine: 'In carico a me',
  collecting: 'Raccolta dei documenti',
  working: 'In lavorazione',
  closed: 'Concluse e annullate',
  all: 'Tutte',
};

/** What the office has to do next, where it is its turn. */
export function waitingWords({ state, uploadState, unreadMessages }: PraticaSummary): string[] {
  if (state === 'completed' || state === 'cancelled') return [];
  return [
    ...(uploadState === 'finished' ? ['Documenti consegnati'] : []),
    ...(uploadState === 'reopen-asked' ? ['Chiede di riaprire'] : []),
    ...(unreadMessages > 0 ? ['Messaggio da leggere'] : []),
  ];
}

/** «2 di 5». */
export function progressWords({ there, wanted }: PraticaSummary['progress']): string {
  return `${String(there)} di ${String(wanted)}`;
}

/** What a sent reminder is told as. */
export function remindedWords({ sent, skipped }: { sent: number; skipped: number }): string {
  const done = sent === 1 ? '1 sollecito inviato' : `${String(sent)} solleciti inviati`;
  if (skipped === 0) return `${done}.`;
  return `${done}; ${String(skipped)} non inviati perché non manca nulla o perché già sollecitati da meno di un giorno.`;
}

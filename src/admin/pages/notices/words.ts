import type { Notice, NoticeFilter } from '../../../contracts/notices';
import type { NoticeStep } from '../../../domain/notices/notice-state';
import { formatInstant } from '../../shared/dates';

/** What operators read for the codes of the contract. */

export const FILTER_NAMES: Record<Exclude<NoticeFilter, 'to-do'>, string> = {
  new: 'Nuovi',
  mine: 'Presi in carico da me',
  taken: 'Presi in carico',
  done: 'Chiusi',
  all: 'Tutti',
};

/** What is said once a step is made. */
export const STEP_DONE: Record<NoticeStep, string> = {
  take: 'L’avviso è in carico a te.',
  release: 'L’avviso è di nuovo libero per i colleghi.',
  finish: 'L’avviso è chiuso.',
  reopen: 'L’avviso è di nuovo aperto.',
};

/** How many notices are to be read, in words. */
export function unreadInWords(unread: number): string {
  if (unread === 0) return 'Nessun avviso da leggere';
  return unread === 1 ? '1 avviso da leggere' : `${unread.toLocaleString('it-IT')} avvisi da leggere`;
}

/** What a pratica is called: its service and year, as far as they are known. */
export function praticaInWords({ service, year }: Pick<Notice, 'service' | 'year'>): string {
  return [service, year].filter((part) => part !== null).join(' ');
}

/** Who has, or had, the notice in hand. */
export function whoHasIt({ state, takenBy, mine, doneBy, doneAt }: Notice): string {
  if (state === 'done') return `Da ${doneBy ?? 'un collega'}, il ${formatInstant(doneAt)}`;
  if (state === 'new') return '';
  return mine ? 'Da te' : `Da ${takenBy ?? 'un collega'}`;
}

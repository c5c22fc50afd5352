import { daysAfter } from '@domain/dates/italian-days';
import { monthOf, movedByMonths, weekOf, weeksOfMonth } from '@domain/dates/month';

/** How the agenda is looked at. */
export const VIEWS = ['mese', 'settimana', 'elenco'] as const;
export type AgendaView = (typeof VIEWS)[number];

/** What an address asks of the agenda. */
export interface AgendaAddress {
  view: AgendaView;
  /** Some day of the month or week, the first one of the list. */
  day: string;
}

/** How many days the list shows. */
const LISTED = 60;

// As far as anybody plans or looks back: further on the API says no.
const FIRST_DAY = '1970-02-01';
const LAST_DAY = '2199-10-31';

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T12:00:00Z`));
}

/** A day that stands in an address, where it is one that can be shown. */
export function dayIn(query: URLSearchParams): string | null {
  const day = query.get('giorno') ?? '';
  return isDay(day) && FIRST_DAY <= day && day <= LAST_DAY ? new Date(day).toISOString().slice(0, 10) : null;
}

/** Reads `?vista=` and `?giorno=`: what makes no sense counts as not written. @param today calendar day in Italy */
export function readAgendaAddress(query: URLSearchParams, today: string): AgendaAddress {
  const view = VIEWS.find((candidate) => candidate === query.get('vista')) ?? 'mese';
  return { view, day: dayIn(query) ?? today };
}

/** The address of the agenda. */
export function agendaAddress({ view, day }: Partial<AgendaAddress>): string {
  const query = new URLSearchParams();
  if (view !== undefined && view !== 'mese') query.set('vista', view);
  if (day !== undefined) query.set('giorno', day);
  return query.size === 0 ? '/agenda' : `/agenda?${query.toString()}`;
}

/** The days that a view shows, week by week for a month. */
export function weeksShown({ view, day }: AgendaAddress): string[][] {
  if (view === 'mese') return weeksOfMonth(day);
  if (view === 'settimana') return [weekOf(day)];
  return [Array.from({ length: LISTED }, (_, index) => daysAfter(day, index))];
}

const STEPS: Record<AgendaView, (day: string, steps: number) => string> = {
  mese: (day, steps) => movedByMonths(monthOf(day).firstDay, steps),
  settimana: (day, steps) => daysAfter(day, 7 * steps),
  elenco: (day, steps) => daysAfter(day, LISTED * steps),
};

/** Where one comes to by going back or forward; null: no further. */
export function besideOf({ view, day }: AgendaAddress, steps: 1 | -1): AgendaAddress | null {
  const beside = STEPS[view](day, steps);
  return FIRST_DAY <= beside && beside <= LAST_DAY ? { view, day: beside } : null;
}

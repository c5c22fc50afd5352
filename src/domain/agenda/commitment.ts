import { Temporal } from 'temporal-polyfill';
import { dayCount } from '../dates/italian-days';
import { wallTime } from './wall-time';

export const REPEATS = ['none', 'day', 'week', 'month', 'year'] as const;
export type Repeats = (typeof REPEATS)[number];

/** When a commitment of a customer's own is, by the clock on the wall in Italy. */
export interface CommitmentTimes {
  /** Of the first time: `2026-03-20`. */
  firstDay: string;
  lastDay: string;
  /** `09:00`; both null: all day. */
  startTime: string | null;
  endTime: string | null;
  repeats: Repeats;
  /** The last day on which it may begin again; null: for ever. */
  until: string | null;
  /** Days on which it would begin again, and does not. */
  skippedDays: readonly string[];
}

/** What is wrong with a field, in the words for whoever typed it. */
export interface CommitmentProblem {
  field: 'lastDay' | 'startTime' | 'endTime' | 'until';
  message: string;
}

const MINUTES_OF_DAY = 24 * 60;

/** How long a commitment may be, in days, so that it is over before it comes again. */
const LONGEST: Record<Repeats, number> = { none: 366, day: 1, week: 7, month: 28, year: 365 };

const TOO_LONG: Record<Repeats, string> = {
  none: 'Un impegno può durare al massimo un anno.',
  day: 'Un impegno che si ripete ogni giorno può durare al massimo 24 ore.',
  week: 'Un impegno che si ripete ogni settimana può durare al massimo 7 giorni.',
  month: 'Un impegno che si ripete ogni mese può durare al massimo 28 giorni.',
  year: 'Un impegno che si ripete ogni anno può durare al massimo 365 giorni.',
};

function lengthInMinutes({ firstDay, lastDay, startTime, endTime }: CommitmentTimes): number {
  if (startTime === null || endTime === null) return dayCount(firstDay, lastDay) * MINUTES_OF_DAY;
  const start = Temporal.PlainDateTime.from(`${firstDay}T${startTime}`);
  return start.until(`${lastDay}T${endTime}`, { largestUnit: 'minute' }).minutes;
}

/** What keeps a commitment from being written down; the first problem of each field. */
export function commitmentProblems(times: CommitmentTimes): CommitmentProblem[] {
  const { firstDay, lastDay, startTime, repeats, until } = times;
  const problems: CommitmentProblem[] = [];
  const add = (field: CommitmentProblem['field'], message: string) => problems.push({ field, message });
  if (lastDay < firstDay) add('lastDay', 'L’ultimo giorno viene prima del primo.');
  else if (lengthInMinutes(times) <= 0) add('endTime', 'L’ora di fine deve venire dopo quella di inizio.');
  else if (lengthInMinutes(times) > LONGEST[repeats] * MINUTES_OF_DAY) add('lastDay', TOO_LONG[repeats]);
  if (startTime !== null && !wallTime(firstDay, startTime).isOnTheClock)
    add('startTime', 'Quella notte gli orologi passano dalle 2 alle 3: scegli un’altra ora.');
  if (until !== null && until < firstDay) add('until', 'La ripetizione finisce prima di cominciare.');
  return problems;
}

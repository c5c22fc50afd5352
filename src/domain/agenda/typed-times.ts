import { daysAfter } from '../dates/italian-days';
import type { CommitmentTimes, Repeats } from './commitment';

/** When a commitment is, as people write it: what can be left out is null. */
export interface TypedTimes {
  firstDay: string;
  lastDay: string | null;
  allDay: boolean;
  startTime: string | null;
  endTime: string | null;
  repeats: Repeats;
  until: string | null;
}

const LAST_HOUR = '23:00';

function hourLater(day: string, time: string): { day: string; time: string } {
  const hour = (Number(time.slice(0, 2)) + 1) % 24;
  const later = `${String(hour).padStart(2, '0')}${time.slice(2)}`;
  return { day: time >= LAST_HOUR ? daysAfter(day, 1) : day, time: later };
}

/** What was written as times: on one day where no other is told, for an hour where no end is. */
export function timesOf(typed: TypedTimes): CommitmentTimes {
  const { firstDay, allDay, startTime, endTime, repeats } = typed;
  const lastDay = typed.lastDay ?? firstDay;
  const rule = { firstDay, repeats, until: repeats === 'none' ? null : typed.until, skippedDays: [] };
  if (allDay || startTime === null) return { ...rule, lastDay, startTime: null, endTime: null };
  if (endTime !== null) return { ...rule, lastDay, startTime, endTime };
  const end = hourLater(lastDay, startTime);
  return { ...rule, lastDay: end.day, startTime, endTime: end.time };
}

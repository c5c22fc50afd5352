import type { FreeDay } from '../../../contracts/appointments/fields';
import { dayInItaly } from '../../../domain/appointments/booking-window';
import type { FreeSlot } from '../../../domain/appointments/free-slots';

/** Places day by day, as pages show them. @param slots in the order of time */
export function freeDays(slots: readonly FreeSlot[]): FreeDay[] {
  const days: FreeDay[] = [];
  for (const { start } of slots) {
    const day = dayInItaly(start);
    const last = days.at(-1);
    if (last?.day === day) last.starts.push(new Date(start).toISOString());
    else days.push({ day, starts: [new Date(start).toISOString()] });
  }
  return days;
}

import type { OfficeAppointment } from '../../../../contracts/appointments/operators';
import { dayOf } from '../days';

/** More of them side by side leave no room to read. */
const MOST_COLUMNS = 4;

/** The appointments that begin at the same moment. */
export interface DayRow {
  start: string;
  appointments: OfficeAppointment[];
}

/** In the order of time, and of the desks. */
export function inOrder(appointments: readonly OfficeAppointment[]): OfficeAppointment[] {
  return appointments.toSorted((one, other) =>
    one.start === other.start ? one.desk - other.desk : one.start < other.start ? -1 : 1,
  );
}

/** What is shown: cancelled ones only where they are asked for. */
export function shown(
  appointments: readonly OfficeAppointment[],
  withCancelled: boolean,
): OfficeAppointment[] {
  return inOrder(appointments.filter(({ state }) => withCancelled || state !== 'cancelled'));
}

/** The desks that stand side by side; none where one is enough, or where they are too many for a screen. */
export function deskColumns(appointments: readonly OfficeAppointment[]): number[] {
  const last = Math.max(0, ...appointments.map(({ desk }) => desk));
  return last < 2 || last > MOST_COLUMNS ? [] : Array.from({ length: last }, (_, index) => index + 1);
}

/** The appointments of a day, one row for each moment at which some begin. */
export function rowsByHour(appointments: readonly OfficeAppointment[]): DayRow[] {
  const rows: DayRow[] = [];
  for (const appointment of inOrder(appointments)) {
    const last = rows.at(-1);
    if (last?.start === appointment.start) last.appointments.push(appointment);
    else rows.push({ start: appointment.start, appointments: [appointment] });
  }
  return rows;
}

/** The appointments of a calendar day in Italy. */
export function ofDay(appointments: readonly OfficeAppointment[], day: string): OfficeAppointment[] {
  return appointments.filter(({ start }) => dayOf(start) === day);
}

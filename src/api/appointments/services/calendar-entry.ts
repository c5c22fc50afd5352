import type { CalendarEntry } from '../../../documents/calendar';
import { env } from '../../../env';
import type { AppointmentDbRow } from './appointment-rows';
import type { ZonaDbRow } from './zona-rows';

/** An appointment with the office where it is. */
export type CalendarAppointment = AppointmentDbRow &
  Pick<ZonaDbRow, 'name' | 'address' | 'comune' | 'provincia' | 'phone'>;

/** An entry that still lacks its title, which names the CAF. */
export type UntitledEntry = Omit<CalendarEntry, 'title'>;

/** Minutes before the beginning at which a calendar program reminds. */
const ALARM = 60;

/**
 * An appointment as an entry of a calendar. What it is about stays in the portal: calendars are kept by others, and shown on
 * locked screens.
 */
export function calendarEntry(
  appointment: AppointmentDbRow,
  place: Pick<ZonaDbRow, 'name' | 'address' | 'comune' | 'phone'>,
): UntitledEntry {
  const address = `${env.PUBLIC_URL}/appuntamenti/${appointment.document_id}`;
  const isThere = appointment.mode === 'in-person';
  return {
    uid: `${appointment.document_id}@${new URL(env.PUBLIC_URL).hostname}`,
    revision: appointment.revision,
    stamp: appointment.changed_at,
    place: isThere ? `${place.name}, ${place.address}, ${place.comune}` : null,
    description: `Il tuo appuntamento nel portale: ${address}\nTelefono dell’ufficio: ${place.phone}`,
    url: address,
    cancelled: appointment.state === 'cancelled',
    when: { start: appointment.start_at, end: appointment.end_at },
    repeat: null,
    alarm: ALARM,
  };
}

/** What calendars say of an appointment, and nothing of what it is about. */
export function calendarTitle(cafName: string): string {
  return `Appuntamento con ${cafName}`;
}

import type { MailAttachment } from '../../../adapters/mail';
import { unseal } from '../../../adapters/secrets';
import type { CafIdentity } from '../../../contracts/portal-settings';
import { calendarText } from '../../../documents/calendar';
import { calendarTitle, type UntitledEntry } from '../../appointments/services/calendar-entry';

/** The file that a message adds to a calendar. @param sealed as `queueMessage` keeps it */
export function calendarFile(sealed: string, { name }: CafIdentity): MailAttachment {
  // Written by `queueMessage`.
  const entry = JSON.parse(unseal(sealed)) as UntitledEntry;
  const title = calendarTitle(name);
  return {
    filename: 'appuntamento.ics',
    type: 'text/calendar; charset=utf-8; method=PUBLISH',
    text: calendarText({ name: title, entries: [{ ...entry, title }] }),
  };
}

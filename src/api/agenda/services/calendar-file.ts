import type { Core } from '@strapi/strapi';
import { toInstant, now } from '../../../adapters/clock';
import { database } from '../../../adapters/database';
import { tokenHash } from '../../../adapters/secrets';
import { calendarText, type CalendarEntry } from '../../../documents/calendar';
import { occurrencesBetween } from '../../../domain/agenda/occurrences';
import { daysAfter, italianMoment, startOfDay } from '../../../domain/dates/italian-days';
import { env } from '../../../env';
import type { CustomerCaller } from '../../../http/callers';
import { calendarEntry, calendarTitle } from '../../appointments/services/calendar-entry';
import { ownAppointmentsBetween } from '../../appointments/services/own-appointments';
import { cafIdentity } from '../../portal-settings/services/identity';
import { deadlinesBetween, type DeadlineDbRow } from './deadlines';
import { ownEntries, timesOfRow, wordsOfRow, type EntryDbRow } from './entry-rows';

const REFRESH_MINUTES = 60;

// Of what the CAF sets, as far as a calendar is looked at.
const DAYS_BACK = 366;
const DAYS_AHEAD = 731;

const host = new URL(env.PUBLIC_URL).hostname;

const NOTHING_ELSE = {
  revision: 0,
  place: null,
  description: null,
  url: null,
  cancelled: false,
  alarm: null,
};

function entryOf(row: EntryDbRow): CalendarEntry[] {
  const times = timesOfRow(row);
  const firstAlone = { ...times, repeats: 'none' as const, until: null };
  const [first] = occurrencesBetween(firstAlone, { firstDay: times.firstDay, lastDay: times.firstDay });
  if (first === undefined) return [];
  const { title, place, note } = wordsOfRow(row);
  const { start, end } = first;
  return [
    {
      ...NOTHING_ELSE,
      ...{ uid: `${row.document_id}@${host}`, revision: row.revision, stamp: row.changed_at },
      ...{ title, place, description: note },
      when:
        start === null || end === null
          ? { firstDay: times.firstDay, lastDay: times.lastDay }
          : { start, end },
      repeat:
        times.repeats === 'none'
          ? null
          : { every: times.repeats, until: times.until, skipped: times.skippedDays },
    },
  ];
}

function entryOfDeadline({ document_id, day, title, explanation, updated_at }: DeadlineDbRow): CalendarEntry {
  const words = { title: `Scadenza: ${title}`, description: explanation };
  const when = { firstDay: day, lastDay: day };
  const uid = `${document_id}@${host}`;
  return { ...NOTHING_ELSE, uid, stamp: toInstant(updated_at), ...words, when, repeat: null };
}

/** The whole agenda of a customer as a calendar file. Of the CAF it says where and when, and nothing of taxes. */
export async function agendaCalendar(strapi: Core.Strapi, owner: Pick<CustomerCaller, 'id'>) {
  const db = database(strapi);
  const { name } = await cafIdentity(strapi);
  const { day } = italianMoment(now());
  const range = { firstDay: daysAfter(day, -DAYS_BACK), lastDay: daysAfter(day, DAYS_AHEAD) };
  const [first, last] = [startOfDay(range.firstDay), startOfDay(range.lastDay)];
  const appointments = await ownAppointmentsBetween(db, owner, first, last);
  const entries = [
    ...(await ownEntries(db, owner)).flatMap(entryOf),
    ...appointments.map((row) => ({ ...calendarEntry(row, row), title: calendarTitle(name) })),
    ...(await deadlinesBetween(db, range)).map(entryOfDeadline),
  ];
  const text = calendarText({ name: `Agenda – ${name}`, refreshMinutes: REFRESH_MINUTES, entries });
  return { filename: 'agenda.ics', bytes: Buffer.from(text, 'utf8'), etag: tokenHash(text) };
}

import type { Core } from '@strapi/strapi';
import { toInstant, now } from '../../../adapters/clock';
import { database, type Knex } from '../../../adapters/database';
import { countAttempt, type Limit } from '../../../adapters/limits';
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
import { ownEntries, ownEntryMarks, timesOfRow, wordsOfRow, type EntryDbRow } from './entry-rows';

const REFRESH_MINUTES = 60;

/** A long agenda takes a good part of a second: several devices may read it, nobody over and over. */
const TEXTS: Limit = { name: 'agenda-calendars', attempts: 40, minutes: 60 };

/** How the text is written: one more whenever the same agenda makes another text. */
const FORM = 1;

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

/** Deadlines and appointments, as far as a calendar is looked at. */
async function entriesOfCaf(db: Knex, owner: Pick<CustomerCaller, 'id'>, cafName: string) {
  const { day } = italianMoment(now());
  const range = { firstDay: daysAfter(day, -DAYS_BACK), lastDay: daysAfter(day, DAYS_AHEAD) };
  const [first, last] = [startOfDay(range.firstDay), startOfDay(range.lastDay)];
  const title = calendarTitle(cafName);
  const appointments = await ownAppointmentsBetween(db, owner, first, last);
  return [
    ...appointments.map((row) => ({ ...calendarEntry(row, row), title })),
    ...(await deadlinesBetween(db, range)).map(entryOfDeadline),
  ];
}

/**
 * The whole agenda of a customer as a calendar file. Of the CAF it says when and where the appointments are, not what they
 * are about, and the fiscal deadlines, which are the same for everybody.
 *
 * Its tag is made of what the text depends on: the text itself is made only for those who have not got it.
 * @throws PortalError `too-many-attempts`, when the text is made too often
 */
export async function agendaCalendar(strapi: Core.Strapi, owner: Pick<CustomerCaller, 'id'>) {
  const db = database(strapi);
  const { name } = await cafIdentity(strapi);
  const ofCaf = await entriesOfCaf(db, owner, name);
  const marks = await ownEntryMarks(db, owner);
  const bytes = async () => {
    await countAttempt(strapi, TEXTS, String(owner.id));
    const entries = [...(await ownEntries(db, owner)).flatMap(entryOf), ...ofCaf];
    const text = calendarText({ name: `Agenda – ${name}`, refreshMinutes: REFRESH_MINUTES, entries });
    return Buffer.from(text, 'utf8');
  };
  const etag = tokenHash(JSON.stringify([FORM, host, name, marks, ofCaf]));
  return { filename: 'agenda.ics', bytes, etag };
}

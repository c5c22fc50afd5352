import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import type { AgendaItem } from '../../../contracts/agenda/fields';
import { occurrencesBetween, type DayRange } from '../../../domain/agenda/occurrences';
import { italianMoment, startOfDay } from '../../../domain/dates/italian-days';
import type { CustomerCaller } from '../../../http/callers';
import type { CalendarAppointment } from '../../appointments/services/calendar-entry';
import { ownAppointmentsBetween } from '../../appointments/services/own-appointments';
import { deadlinesBetween, type DeadlineDbRow } from './deadlines';
import { entriesBetween, timesOfRow, wordsOfRow, type EntryDbRow } from './entry-rows';

function itemsOfEntry(row: EntryDbRow, range: DayRange): AgendaItem[] {
  const occurrences = occurrencesBetween(timesOfRow(row), range);
  if (occurrences.length === 0) return [];
  const { title, place } = wordsOfRow(row);
  const same = { kind: 'own' as const, id: row.document_id, repeats: row.repeats, title, place };
  return occurrences.map(({ day, lastDay, start, end }) => ({ ...same, firstDay: day, lastDay, start, end }));
}

function itemOfDeadline({ document_id, day, title, explanation }: DeadlineDbRow): AgendaItem {
  const when = { firstDay: day, lastDay: day, start: null, end: null };
  return { kind: 'deadline', id: document_id, ...when, title, explanation: explanation ?? '' };
}

function itemOfAppointment(row: CalendarAppointment): AgendaItem {
  const { name, address, comune, phone } = row;
  const day = italianMoment(row.start_at).day;
  return {
    ...{ kind: 'appointment', id: row.document_id, service: row.service_name, mode: row.mode },
    ...{ firstDay: day, lastDay: day, start: row.start_at, end: row.end_at },
    office: { name, address, comune, phone },
  };
}

// Day by day; what is all day before what has an hour.
const sortKey = ({ firstDay, start }: AgendaItem) => `${firstDay} ${start ?? ''}`;

/** What stands in a customer's agenda on some days, in the order of time. */
export async function readAgenda(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  { from, to }: { from: string; to: string },
): Promise<{ items: AgendaItem[] }> {
  const db = database(strapi);
  const range = { firstDay: from, lastDay: to };
  const entries = await entriesBetween(db, caller, range);
  const deadlines = await deadlinesBetween(db, range);
  const appointments = await ownAppointmentsBetween(db, caller, startOfDay(from), startOfDay(to, 1));
  const items = [
    ...deadlines.map(itemOfDeadline),
    ...appointments.map(itemOfAppointment),
    ...entries.flatMap((row) => itemsOfEntry(row, range)),
  ];
  return {
    items: items.toSorted((one, other) =>
      sortKey(one) < sortKey(other) ? -1 : Number(sortKey(one) > sortKey(other)),
    ),
  };
}

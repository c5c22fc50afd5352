import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, type Knex } from '../../../adapters/database';
import type { ScheduledTask } from '../../../adapters/scheduled-tasks';
import { italianMoment } from '../../../domain/dates/italian-days';
import { remindAll } from './reminders';

interface ReminderDayRow {
  id: number;
  year: number | null;
  service_document_id: string | null;
}

/** Hour in Italy from which on customers are written to. */
const FROM_HOUR = 8;

function dueDays(db: Knex, day: string): Promise<ReminderDayRow[]> {
  return db('reminder_days as reminder')
    .leftJoin('reminder_days_service_lnk as link', 'link.reminder_day_id', 'reminder.id')
    .leftJoin('catalogue_services as service', 'service.id', 'link.service_id')
    .where('reminder.day', day)
    .whereNull('reminder.sent_at')
    .orderBy('reminder.id')
    .select<ReminderDayRow[]>('reminder.id', 'reminder.year', 'service.document_id as service_document_id');
}

async function waitingPratiche(db: Knex, { year, service_document_id }: ReminderDayRow): Promise<number[]> {
  const query = db('pratiche').whereIn('state', ['collecting', 'working']).where('upload_state', 'open');
  if (year !== null) void query.where({ year });
  if (service_document_id !== null) void query.where({ service_document_id });
  return query.orderBy('id').pluck<number[]>('id');
}

/**
 * Reminds customers on the days that the CAF has set. A day is done when everybody was told: whoever was told before an
 * interruption is not told again, because two reminders are a day apart.
 * @param at an instant
 */
export async function remindOnDays(strapi: Core.Strapi, at = now()): Promise<void> {
  const { day, hour } = italianMoment(at);
  if (hour < FROM_HOUR) return;
  const db = database(strapi);
  for (const due of await dueDays(db, day)) {
    const { sent } = await remindAll(strapi, await waitingPratiche(db, due), { kind: 'system' });
    await db('reminder_days').where({ id: due.id }).update({ sent_at: now(), sent });
  }
}

export const reminderDays: ScheduledTask = {
  name: 'reminder-days',
  everyMinutes: 15,
  run: (strapi) => remindOnDays(strapi),
};

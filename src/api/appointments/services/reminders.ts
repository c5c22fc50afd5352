import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, transaction, type Knex } from '../../../adapters/database';
import type { ScheduledTask } from '../../../adapters/scheduled-tasks';
import { italianMoment, startOfDay } from '../../../domain/dates/italian-days';
import { queueMessage } from '../../messages/services/outbox';
import { appointmentValues, papersFor } from './announce';
import type { AppointmentDbRow } from './appointment-rows';
import { readerOf } from './reader-of';
import { zonaRow } from './zona-rows';

/** Hour in Italy from which on customers are written to. */
const FROM_HOUR = 9;

async function write(db: Knex, appointment: AppointmentDbRow): Promise<void> {
  const customer = await readerOf(db, appointment);
  if (customer === null) return;
  const zona = await zonaRow(db, appointment.zona_document_id);
  await queueMessage(db, {
    event: 'appointment-reminder',
    customerId: customer.id,
    recipient: customer.email,
    values: {
      nome: customer.nome,
      ...(await appointmentValues(db, appointment, zona)),
      da_portare: await papersFor(db, appointment),
    },
  });
}

// The mark first: it is what keeps a second one away, whatever happens at the same time.
function remind(strapi: Core.Strapi, { id, start_at }: AppointmentDbRow): Promise<void> {
  return transaction(strapi, async (db) => {
    const marked = await db('appointments')
      .where({ id, start_at, state: 'booked' })
      .where((not) => void not.whereNull('reminded_for').orWhereNot('reminded_for', start_at))
      .update({ reminded_for: start_at });
    if (marked === 0) return;
    const appointment = await db<AppointmentDbRow>('appointments').where({ id }).first();
    if (appointment !== undefined) await write(db, appointment);
  });
}

/**
 * Reminds of the appointments of the next day, once each, also after it was moved. Whoever booked or moved it today has just
 * been told.
 * @param at an instant
 */
export async function remindOfTomorrow(strapi: Core.Strapi, at = now()): Promise<void> {
  const { day, hour } = italianMoment(at);
  if (hour < FROM_HOUR) return;
  const due = (await database(strapi)('appointments')
    .where('state', 'booked')
    .where('start_at', '>=', startOfDay(day, 1))
    .where('start_at', '<', startOfDay(day, 2))
    .where('changed_at', '<', startOfDay(day))
    .where((not) => void not.whereNull('reminded_for').orWhereRaw('reminded_for <> start_at'))
    .orderBy(['start_at', 'id'])) as AppointmentDbRow[];
  for (const appointment of due)
    await remind(strapi, appointment).catch((error: unknown) => {
      // One that cannot be told must not keep the others from hearing of theirs: it is tried again.
      const name = error instanceof Error ? error.name : 'error';
      strapi.log.error(`reminder of appointment ${String(appointment.id)}: ${name}`);
    });
}

export const appointmentReminders: ScheduledTask = {
  name: 'appointment-reminders',
  everyMinutes: 15,
  run: (strapi) => remindOfTomorrow(strapi),
};

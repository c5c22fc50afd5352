import type { Core } from '@strapi/strapi';
import { after, now } from '../../../adapters/clock';
import { database } from '../../../adapters/database';
import type { ScheduledTask } from '../../../adapters/scheduled-tasks';
import { CELL_MS } from '../../../domain/appointments/free-slots';

const DAY_MS = 24 * 3_600_000;

/** How long cells of the past are kept, in days: nobody books them any more. */
const CELLS_KEPT = 7;

/** How long it is known who came without an account, in days. */
const GUESTS_KEPT = 365;

const AT_ONCE = 1000;

/** Forgets the taken cells of the past, and who came without an account more than a year ago. */
export async function cleanUpAppointments(strapi: Core.Strapi): Promise<void> {
  const db = database(strapi);
  const oldest = Math.floor((Date.parse(now()) - CELLS_KEPT * DAY_MS) / CELL_MS);
  for (let deleted = AT_ONCE; deleted === AT_ONCE;) {
    const some = db('desk_cells').where('cell', '<', oldest).limit(AT_ONCE).select('id');
    deleted = await db('desk_cells').whereIn('id', some).delete();
  }
  await db('appointments')
    .whereNull('customer_id')
    .whereNotNull('sealed_guest')
    .where('end_at', '<', after(now(), -GUESTS_KEPT * DAY_MS))
    .update({ sealed_guest: null, sealed_contact: null, sealed_note: null, sealed_reason: null });
}

export const appointmentsCleanUp: ScheduledTask = {
  name: 'appointments-clean-up',
  everyMinutes: 24 * 60,
  run: (strapi) => cleanUpAppointments(strapi),
};

import type { Core } from '@strapi/strapi';
import type { Knex } from '../../../adapters/database';
import { book } from '../../../api/appointments/services/book';
import { demandPlan, writePlan } from '../../../api/appointments/services/plan-rows';
import { portalCalendar } from '../../../api/appointments/services/zona-calendar';
import { zonaRow } from '../../../api/appointments/services/zona-rows';
import { bookingWindow } from '../../../domain/appointments/booking-window';
import { operatorActor } from '../../../api/audit/services/actors';
import type { DemoLoader } from '../load';
import { BOOKED, GUESTS, PLANS } from '../data/appointments';
import { customerNamed, operatorOfAll, withoutMessages } from './callers';

type Actor = Parameters<typeof book>[2];

async function serviceIds(db: Knex): Promise<Map<string, string>> {
  const rows = await db('catalogue_services').select<{ document_id: string; name: string }[]>(
    'document_id',
    'name',
  );
  return new Map(rows.map(({ document_id, name }) => [name, document_id]));
}

/** The free places of a service at a zona, and what is needed to book one of them. */
async function offered(db: Knex, zonaId: string, service: string, now: Date) {
  const plan = await demandPlan(db, zonaId, service);
  const window = bookingWindow(now.getTime(), plan);
  const slots = await portalCalendar.free(db, { zona: await zonaRow(db, zonaId), plan, window });
  return { plan, window, slots };
}

async function bookGuests(db: Knex, zona: string, service: string, now: Date, actor: Actor): Promise<void> {
  const { plan, window, slots } = await offered(db, zona, service, now);
  for (const [index, guest] of GUESTS.entries()) {
    const slot = slots[(index * 7) % slots.length];
    if (slot === undefined) continue;
    const who = { customerId: null, guest, phone: null, note: null };
    await book(db, { plan, window, start: slot.start, mode: 'in-person', ...who }, actor);
  }
}

async function bookCustomers(db: Knex, services: Map<string, string>, now: Date): Promise<void> {
  for (const { cognome, service, nth, note = null } of BOOKED) {
    const { id } = await customerNamed(db, cognome);
    const [zona] = await db('up_users').where({ id }).pluck<(string | null)[]>('zona_document_id');
    if (zona === null || zona === undefined) continue;
    const { plan, window, slots } = await offered(db, zona, services.get(service) ?? '', now);
    const slot = slots[nth % slots.length];
    if (slot === undefined) continue;
    const who = { customerId: id, guest: null, phone: null, note };
    const actor = { kind: 'customer', id } as const;
    await book(db, { plan, window, start: slot.start, mode: 'in-person', ...who }, actor);
  }
}

/** Offices that can be booked, with appointments in the days that come. */
export const appointments: DemoLoader = {
  name: 'appointments',
  async load(_strapi: Core.Strapi, db, now) {
    const services = await serviceIds(db);
    const zone = await db('zone').orderBy('id').pluck<string[]>('document_id');
    for (const zona of zone)
      for (const [name, plan] of Object.entries(PLANS)) {
        const service = services.get(name);
        if (service !== undefined) await writePlan(db, zona, service, plan);
      }
    const actor = operatorActor(await operatorOfAll(db));
    await withoutMessages(db, async () => {
      for (const zona of zone) await bookGuests(db, zona, services.get('Modello 730') ?? '', now, actor);
      await bookCustomers(db, services, now);
    });
  },
};

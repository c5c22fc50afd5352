import type { Core } from '@strapi/strapi';
import { now } from '../../../src/adapters/clock';
import { database, insertRows, isPostgres, transaction, type Knex } from '../../../src/adapters/database';
import { servicePlan, writePlan } from '../../../src/api/appointments/services/plan-rows';
import { portalCalendar } from '../../../src/api/appointments/services/zona-calendar';
import { zonaRow } from '../../../src/api/appointments/services/zona-rows';
import { openSession } from '../../../src/api/customers/services/sessions';
import type { BookingPlan } from '../../../src/contracts/appointments/fields';
import { bookingWindow } from '../../../src/domain/appointments/booking-window';
import { cellsOf, type FreeSlot } from '../../../src/domain/appointments/free-slots';
import { addCustomers } from '../../support/many-customers';
import { inSlices } from './people';

export const APPOINTMENTS = 5000;
const CUSTOMERS = 300;
const OFFICES = 50;
const SERVICES = 5;
const BOOKED_AT = 10;

const HOURS = [1, 2, 3, 4, 5, 6].flatMap((weekday) =>
  [
    ['08:30', '13:00'],
    ['14:30', '18:00'],
  ].map(([from = '', to = '']) => ({ weekday, from, to, firstDay: null, lastDay: null })),
);
// Some hundred customers book for thousands.
const PLAN: BookingPlan = {
  ...{
    isOpen: true,
    minutes: 30,
    desks: 20,
    noticeHours: 2,
    horizonDays: 60,
    changeHours: 24,
    maxOpen: 1000,
  },
  ...{ inPerson: true, byPhone: true, byVideo: false, bring: '', openings: HOURS },
};

/** What the bench books, and where. */
export interface Offices {
  /** The office with many appointments, and one where all desks are free in each. */
  full: string;
  empty: string[];
  services: string[];
  /** When the empty ones can be booked; twenty times each. */
  starts: string[];
  /** Of the sessions of those who book. */
  tokens: string[];
  /** With so many offices, each of them booked in part. */
  provincia: string;
}

let offices = 0;

async function zona(strapi: Core.Strapi, sede: string, comune: string, provincia: string) {
  const name = `Ufficio ${String((offices += 1))}`;
  const data = { name, address: 'via Roma 1', comune, provincia, phone: '06 1', sede };
  return (await strapi.documents('api::offices.zona').create({ data })).documentId;
}

/** Every place that can be had at an office, in the order of time: as often as there are desks. */
async function places(db: Knex, id: string, service: string): Promise<FreeSlot[]> {
  const plan = await servicePlan(db, id, service);
  if (plan === null) throw new Error('the office cannot be booked');
  const asked = { zona: await zonaRow(db, id), plan, window: bookingWindow(Date.parse(now()), plan) };
  const slots = await portalCalendar.free(db, asked);
  return slots.flatMap((slot) =>
    Array.from({ length: plan.desks }, (_, index) => ({ ...slot, desk: index + 1 })),
  );
}

async function occupy(db: Knex, id: string, service: string, taken: readonly FreeSlot[]): Promise<void> {
  await inSlices(taken, async (slice) => {
    const rows = slice.map(({ start, end, desk }) => ({
      ...{ zona_document_id: id, service_document_id: service, service_name: 'Servizio', desk },
      ...{ start_at: new Date(start).toISOString(), end_at: new Date(end).toISOString(), revision: 0 },
      ...{
        mode: 'in-person',
        state: 'booked',
        sealed_guest: 'x'.repeat(120),
        booked_at: now(),
        changed_at: now(),
      },
    }));
    const inserted = await insertRows(db, 'appointments', rows);
    const cells = slice.flatMap((slot, index) =>
      cellsOf(slot).map((cell) => ({
        ...{ zona_document_id: id, desk: slot.desk, cell, appointment_id: inserted[index]?.id },
      })),
    );
    await inSlices(cells, (some) => db('desk_cells').insert(some));
  });
}

// The same ones in every run, strewn over all days and desks.
function strewn<Item>(items: readonly Item[], count: number): Item[] {
  const order = items.map((item, index) => ({ item, turn: (index * 7919) % items.length }));
  return order
    .sort((one, other) => one.turn - other.turn)
    .slice(0, count)
    .map(({ item }) => item);
}

async function province(strapi: Core.Strapi, sede: string, services: string[]): Promise<void> {
  const ids: string[] = [];
  for (let office = 0; office < OFFICES; office += 1) ids.push(await zona(strapi, sede, 'Milano', 'MI'));
  await transaction(strapi, async (db) => {
    for (const id of ids) {
      for (const [index, service] of services.entries())
        await writePlan(db, id, service, { ...PLAN, desks: 3, minutes: 15 * (1 + (index % 4)) });
      const all = await places(db, id, services[0] ?? '');
      // The first days are full, as they are everywhere.
      await occupy(db, id, services[0] ?? '', [...all.slice(0, 150), ...strewn(all.slice(150), 150)]);
    }
  });
}

/** Fills a database with offices that are booked, empty ones, and customers who are signed in. */
export async function fillAppointments(strapi: Core.Strapi): Promise<Offices> {
  await addCustomers(strapi, CUSTOMERS);
  const contact = { comune: 'Roma', provincia: 'RM', phone: '06 1' };
  const sede = (await strapi.documents('api::offices.sede').create({ data: { name: 'Sede', ...contact } }))
    .documentId;
  const services: string[] = [];
  for (let index = 0; index < SERVICES; index += 1) {
    const data = { name: `Servizio ${String(index)}` };
    const service = (await strapi.documents('api::catalogue.service').create({ data })).documentId;
    await strapi.documents('api::catalogue.year').create({ data: { service, year: 2026 } });
    services.push(service);
  }
  const [service = ''] = services;
  const zone: string[] = [];
  for (let index = 0; index <= BOOKED_AT; index += 1) zone.push(await zona(strapi, sede, 'Roma', 'RM'));
  const [full = '', ...empty] = zone;
  for (const id of zone) await writePlan(database(strapi), id, service, PLAN);
  const all = await places(database(strapi), full, service);
  await transaction(strapi, (db) => occupy(db, full, service, strewn(all, APPOINTMENTS)));
  await province(strapi, sede, services);
  const starts = [...new Set(all.map(({ start }) => new Date(start).toISOString()))];
  const customers = await database(strapi)('up_users').orderBy('id').pluck<number[]>('id');
  const tokens = await transaction(strapi, async (db) => {
    const opened: string[] = [];
    for (const id of customers) opened.push((await openSession(db, id, 'bench')).token);
    return opened;
  });
  if (isPostgres(strapi)) await database(strapi).raw('analyze');
  return { full, empty, services, starts: starts.slice(20), tokens, provincia: 'MI' };
}

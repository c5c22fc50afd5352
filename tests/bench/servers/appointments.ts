import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { now } from '../../../src/adapters/clock';
import { database, type Knex } from '../../../src/adapters/database';
import { firstFree, type Offer } from '../../../src/api/appointments/services/first-free';
import { demandPlan, servicePlans } from '../../../src/api/appointments/services/plan-rows';
import { portalCalendar, type Asked } from '../../../src/api/appointments/services/zona-calendar';
import { zonaRow, type ZonaDbRow } from '../../../src/api/appointments/services/zona-rows';
import { bookingWindow } from '../../../src/domain/appointments/booking-window';
import { APPOINTMENTS, fillAppointments, type Offices } from '../seed/appointments';
import { quantile } from '../load/statistics';
import { listen } from './listen';

const ROUNDS = 7;
const TURNS = 21;
const DAY_MS = 24 * 3_600_000;

/** What is timed beside the requests, in milliseconds: the median of each round. */
export interface Timed {
  free: number[];
  raw: number[];
  firstFree: number[];
}

// What `portalCalendar.free` reads, and nothing made of it.
async function readRaw(db: Knex, { zona, window }: Asked): Promise<void> {
  const rows = await db('appointments')
    .whereIn('zona_document_id', [zona.document_id])
    .where('start_at', '>=', new Date(window.earliest - DAY_MS).toISOString())
    .where('start_at', '<=', new Date(window.latest).toISOString())
    .whereNot('state', 'cancelled')
    .select<unknown[]>('zona_document_id', 'start_at', 'end_at', 'desk');
  if (rows.length !== APPOINTMENTS) throw new Error(`${String(rows.length)} appointments are there`);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) times.push(await timeOf(work));
  return quantile(times, 0.5);
}

async function timed(strapi: Core.Strapi, { full, services, provincia }: Offices): Promise<Timed> {
  const db = database(strapi);
  const plan = await demandPlan(db, full, services[0] ?? '');
  const at = Date.parse(now());
  const asked = { zona: await zonaRow(db, full), plan, window: bookingWindow(at, plan) };
  const zone = (await db('zone').where({ provincia })) as ZonaDbRow[];
  const plans = await servicePlans(db, (query) => void query.where('plan.is_open', true));
  const offers: Offer[] = zone.flatMap((zona) =>
    plans.filter((each) => each.zona === zona.document_id).map((each) => ({ zona, plan: each })),
  );
  const result: Timed = { free: [], raw: [], firstFree: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    const [free, raw]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn += 1) {
      raw.push(await timeOf(() => readRaw(db, asked)));
      free.push(await timeOf(() => portalCalendar.free(db, asked)));
    }
    const first = await medianOf(() => firstFree(db, offers, at));
    // The first round is for the compiler of the machine's code.
    if (round < 0) continue;
    result.free.push(quantile(free, 0.5));
    result.raw.push(quantile(raw, 0.5));
    result.firstFree.push(first);
  }
  return result;
}

void listen({ appDir: process.cwd(), distDir: path.resolve(__dirname, '../../..') }, async (strapi) => {
  const offices = await fillAppointments(strapi);
  return { offices, timed: await timed(strapi, offices) };
});

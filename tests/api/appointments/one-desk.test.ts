import type { Knex } from 'knex';
import { isUniqueViolation } from '../../../src/adapters/driver-errors';
import { cellsOf, type FreeSlot } from '../../../src/domain/appointments/free-slots';
import type * as Plans from '../../../src/api/appointments/services/plan-rows';
import type * as Calendar from '../../../src/api/appointments/services/zona-calendar';
import type * as Zone from '../../../src/api/appointments/services/zona-rows';
import { bookingWindow } from '../../../src/domain/appointments/booking-window';
import { bookableOffice, booking, freeStart } from '../../support/appointments';
import { customerOfOffice } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
}, 120_000);
afterAll(() => portal.stop());

const FOLDER = 'src/api/appointments/services';
const calendar = () => portal.module<typeof Calendar>(`${FOLDER}/zona-calendar`).portalCalendar;

// As those who book do it, but nobody holds the office's row: only the database's index is between them.
function takeUnheld(zona: string, appointment: number, place: FreeSlot): Promise<void> {
  return portal.db.transaction((db: Knex.Transaction) => calendar().take(db, zona, appointment, place));
}

function outcomes(settled: PromiseSettledResult<unknown>[]): string[] {
  const word = (one: PromiseSettledResult<unknown>) =>
    one.status === 'fulfilled' ? 'taken' : isUniqueViolation(one.reason) ? 'refused' : 'failed';
  return settled.map(word).sort();
}

test('of many who found the same desk free, the database lets one take it, though nobody waits in line', async () => {
  const { zona, service } = await bookableOffice(portal);
  const anna = await customerOfOffice(portal, null);
  const start = Date.parse(await freeStart(anna.call, { zona, service }));
  const plan = await portal.module<typeof Plans>(`${FOLDER}/plan-rows`).demandPlan(portal.db, zona, service);
  const row = await portal.module<typeof Zone>(`${FOLDER}/zona-rows`).zonaRow(portal.db, zona);
  const asked = { zona: row, plan, window: bookingWindow(Date.now(), plan) };
  const found = await Promise.all([1, 2, 3, 4].map(() => calendar().placeAt(portal.db, asked, start)));
  expect(new Set(found.map(({ desk }) => desk))).toEqual(new Set([1]));
  const all = await Promise.allSettled(found.map((place, index) => takeUnheld(zona, 900 + index, place)));
  expect(outcomes(all)).toEqual(['refused', 'refused', 'refused', 'taken']);
  const [first] = found;
  const claimed = await portal.db('desk_cells').where({ zona_document_id: zona }).pluck<number[]>('cell');
  expect(claimed.sort()).toEqual(first === undefined ? [] : cellsOf(first));
});

test('a claim that overlaps another one by five minutes is refused whole; beside it, there is room', async () => {
  const { zona } = await bookableOffice(portal);
  const [nine, minutes] = [Date.parse('2031-03-03T08:00:00Z'), 60_000];
  const place = (from: number, to: number, desk = 1) => ({
    ...{ start: nine + from * minutes, end: nine + to * minutes, desk },
  });
  await takeUnheld(zona, 1, place(30, 75));
  const overlapping = [place(0, 35), place(70, 85), place(45, 60), place(0, 120)];
  const refused = await Promise.allSettled(
    overlapping.map((other, index) => takeUnheld(zona, 10 + index, other)),
  );
  expect(outcomes(refused)).toEqual(overlapping.map(() => 'refused'));
  const beside = [place(0, 30), place(75, 90), place(30, 75, 2)];
  const taken = await Promise.allSettled(beside.map((other, index) => takeUnheld(zona, 20 + index, other)));
  expect(outcomes(taken)).toEqual(beside.map(() => 'taken'));
  const holders = await portal
    .db('desk_cells')
    .where({ zona_document_id: zona })
    .pluck<number[]>('appointment_id');
  expect([...new Set(holders)].sort()).toEqual([1, 20, 21, 22]);
});

test('a booking that the index refuses leaves nothing behind, and is no error of the portal’s', async () => {
  const office = await bookableOffice(portal);
  const anna = await customerOfOffice(portal, null);
  const start = await freeStart(anna.call, office);
  // A claim of which no appointment tells: whoever looks for a place does not see it.
  const from = Date.parse(start);
  await takeUnheld(office.zona, 999, { start: from, end: from + 5 * 60_000, desk: 1 });
  const { status } = await booking(anna.call, office, start);
  expect(status).toBe(409);
  expect(await portal.db('appointments').where({ zona_document_id: office.zona })).toEqual([]);
  expect((await anna.call<{ items: unknown[] }>('GET', '/api/pratiche')).body.items).toEqual([]);
});

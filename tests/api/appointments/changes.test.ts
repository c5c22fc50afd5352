import {
  bookableOffice,
  bookedBy,
  booking,
  freeStart,
  slotsSeenBy,
  type Bookable,
} from '../../support/appointments';
import { customerOfOffice, type OfficeCustomer } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { operatorWith } from '../customers/caf';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ RATE_LIMITS: 'on' });
});
afterAll(() => portal.stop());

interface Seen {
  start: string;
  state: string;
  changeableUntil: string | null;
}

async function booked(plan: Parameters<typeof bookableOffice>[1] = {}, nth = 0) {
  const office = await bookableOffice(portal, plan);
  const anna = await customerOfOffice(portal, null);
  const start = await freeStart(anna.call, office, nth);
  return { office, anna, start, id: await bookedBy(anna.call, office, start) };
}

const seen = async (who: OfficeCustomer, id: string) =>
  (await who.call<Seen>('GET', `/api/appointments/${id}`)).body;

/** Lets an appointment begin soon, as if it had been booked long ago. */
async function comesSoon(id: string, inMilliseconds: number): Promise<void> {
  const start = Math.ceil((Date.now() + inMilliseconds) / 300_000) * 300_000;
  await portal
    .db('appointments')
    .where({ document_id: id })
    .update({
      ...{ start_at: new Date(start).toISOString(), end_at: new Date(start + 1_800_000).toISOString() },
    });
}

const cellsOf = (office: Bookable) =>
  portal.db('desk_cells').where({ zona_document_id: office.zona }).orderBy('cell').pluck<number[]>('cell');

test('a customer moves an appointment: the old place is free again, the new one taken', async () => {
  const { office, anna, start, id } = await booked();
  const there = await freeStart(anna.call, office, 3);
  const { status } = await anna.call('PUT', `/api/appointments/${id}/start`, { start: there });
  expect(status).toBe(200);
  expect(await seen(anna, id)).toMatchObject({ start: there, state: 'booked' });
  expect(await cellsOf(office)).toEqual([0, 1, 2, 3, 4, 5].map((cell) => Date.parse(there) / 300_000 + cell));
  expect(await freeStart(anna.call, office)).toBe(start);
});

test('while an appointment is moved its own place counts as free, and moving it where it is changes nothing', async () => {
  const { office, anna, start, id } = await booked();
  const { days } = await slotsSeenBy(anna.call, office, id);
  expect(days[5]?.starts).toContain(start);
  expect((await anna.call('PUT', `/api/appointments/${id}/start`, { start })).status).toBe(200);
  expect(await portal.db('appointments').where({ document_id: id }).first()).toMatchObject({ revision: 0 });
});

test('a place that somebody else has is refused to whoever moves, and the appointment stays where it was', async () => {
  const { office, anna, start, id } = await booked();
  const bruno = await customerOfOffice(portal, null);
  const taken = await freeStart(bruno.call, office, 2);
  await bookedBy(bruno.call, office, taken);
  const refused = await anna.call('PUT', `/api/appointments/${id}/start`, { start: taken });
  expect(refused.status).toBe(409);
  expect(refused.body).toMatchObject({ error: { name: 'slot-taken' } });
  expect(await seen(anna, id)).toMatchObject({ start });
});

test('where a service is no longer booked there is no other place, and the appointment can still be cancelled', async () => {
  const { office, anna, start, id } = await booked();
  const there = await freeStart(anna.call, office, 3);
  await portal.db('booking_plans').where({ zona_document_id: office.zona }).update({ is_open: false });
  expect((await slotsSeenBy(anna.call, office, id)).days).toEqual([]);
  const refused = await anna.call('PUT', `/api/appointments/${id}/start`, { start: there });
  expect(refused.body).toMatchObject({ error: { name: 'slot-taken', details: { nearest: [] } } });
  expect(await seen(anna, id)).toMatchObject({ start, state: 'booked' });
  expect((await anna.call('POST', `/api/appointments/${id}/cancellation`, {})).status).toBe(200);
});

test('an office of which there are appointments is not deleted; with another one its rules go too', async () => {
  const { office } = await booked();
  const remove = (zona: string) => portal.strapi.documents('api::offices.zona').delete({ documentId: zona });
  await expect(remove(office.zona)).rejects.toThrow('ci sono appuntamenti');
  const unused = await bookableOffice(portal);
  expect((await remove(unused.zona)).entries).toHaveLength(1);
  for (const table of ['booking_plans', 'booking_closures'])
    expect(await portal.db(table).where({ zona_document_id: unused.zona })).toEqual([]);
});

test('a cancelled appointment frees its place, is changed no more, and stands among the past ones', async () => {
  const { office, anna, start, id } = await booked();
  expect((await anna.call('POST', `/api/appointments/${id}/cancellation`, {})).status).toBe(200);
  expect(await cellsOf(office)).toEqual([]);
  const there = await freeStart(anna.call, office, 2);
  expect((await anna.call('POST', `/api/appointments/${id}/cancellation`, {})).status).toBe(409);
  expect((await anna.call('PUT', `/api/appointments/${id}/start`, { start: there })).status).toBe(409);
  const { past } = (await anna.call<{ past: Seen[] }>('GET', '/api/appointments')).body;
  expect(past).toMatchObject([{ start, state: 'cancelled', changeableUntil: null }]);
});

test('so many hours before it begins a customer changes nothing any more: 24 here, none where the office says so', async () => {
  const { office, anna, id } = await booked();
  await comesSoon(id, 23 * 3_600_000);
  const there = await freeStart(anna.call, office, 3);
  for (const [method, path, body] of [
    ['PUT', 'start', { start: there }],
    ['POST', 'cancellation', {}],
  ] as const)
    expect((await anna.call(method, `/api/appointments/${id}/${path}`, body)).body).toMatchObject({
      error: { name: 'too-late' },
    });
  expect(await seen(anna, id)).toMatchObject({ state: 'booked', changeableUntil: null });
  const easy = await booked({ changeHours: 0 });
  await comesSoon(easy.id, 600_000);
  expect((await easy.anna.call('POST', `/api/appointments/${easy.id}/cancellation`, {})).status).toBe(200);
});

test('the customer is written to at each change, with a calendar file that follows the appointment', async () => {
  const { office, anna, id } = await booked({ bring: 'La carta di identità\nLa tessera sanitaria' });
  const mail = (subject: string) =>
    portal.inbox.waitFor((one) => one.to.includes(anna.email) && one.subject.includes(subject));
  const fileOf = ({ attachments }: Awaited<ReturnType<typeof mail>>) => {
    expect(attachments).toMatchObject([{ filename: 'appuntamento.ics' }]);
    return String(attachments[0]?.content);
  };
  const confirmed = await mail('confermato');
  expect(confirmed.text).toContain('La carta di identità; La tessera sanitaria');
  expect(confirmed.text).toContain(`/appuntamenti/${id}`);
  expect(fileOf(confirmed)).toMatch(/SEQUENCE:0[^]*STATUS:CONFIRMED/);
  await anna.call('PUT', `/api/appointments/${id}/start`, { start: await freeStart(anna.call, office, 2) });
  expect(fileOf(await mail('spostato'))).toMatch(/SEQUENCE:1/);
  await anna.call('POST', `/api/appointments/${id}/cancellation`, {});
  const cancelled = fileOf(await mail('annullato'));
  expect(cancelled).toMatch(/SEQUENCE:2[^]*STATUS:CANCELLED/);
  expect(cancelled).toContain(`UID:${id}@`);
  const service = (
    await portal.db('appointments').where({ document_id: id }).pluck('service_name')
  )[0] as string;
  expect(cancelled).not.toContain(service);
});

test('a customer who books, moves and cancels without end is asked to wait', async () => {
  const { office, anna, start } = await booked({ maxOpen: 20 });
  const statuses: number[] = [];
  for (let tries = 0; tries < 21; tries += 1) statuses.push((await booking(anna.call, office, start)).status);
  expect([statuses[0], statuses.at(-1)]).toEqual([400, 429]);
});

test('days of other centuries are refused, and nobody waits for an answer', async () => {
  const { office } = await booked();
  const operator = await operatorWith(portal, { zone: [office.zona] });
  const { zona, service } = office;
  const days = 'from=9999-12-31&to=9999-12-31';
  for (const address of [
    `appointments?zona=${zona}&${days}`,
    `appointments/day-list?zona=${zona}&day=9999-12-31`,
    `booking/slots?zona=${zona}&service=${service}&${days}`,
    `booking/slots?zona=${zona}&service=${service}&from=0001-01-01&to=0001-01-02`,
  ])
    expect((await operator('GET', `/backoffice/${address}`)).status).toBe(400);
});

import { booking, bookableOffice, bookedBy, freeStart, slotsSeenBy } from '../../support/appointments';
import { customerOfOffice, serviceOf } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { refusedFields } from '../customers/caf';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
});
afterAll(() => portal.stop());

interface Seen {
  id: string;
  start: string;
  end: string;
  state: string;
  mode: string;
  changeableUntil: string | null;
  office: { id: string };
}
interface Lists {
  coming: Seen[];
  past: Seen[];
}

test('a customer sees the provinces, offices and first free places, the own office first, and books', async () => {
  const office = await bookableOffice(portal);
  const other = await bookableOffice(portal, {}, office.service);
  const anna = await customerOfOffice(portal, other.zona);
  const provinces = await anna.call<{ provinces: string[]; mine: { id: string } | null }>(
    'GET',
    '/api/booking/provinces',
  );
  expect(provinces.body).toMatchObject({ provinces: ['RM'], mine: { id: other.zona } });
  const { body } = await anna.call<{
    offices: { id: string; services: { id: string; firstFree: string }[] }[];
  }>('GET', '/api/booking/offices?provincia=RM');
  expect(body.offices[0]?.id).toBe(other.zona);
  const { days } = await slotsSeenBy(anna.call, other);
  expect(body.offices[0]?.services[0]).toMatchObject({ id: other.service, firstFree: days[0]?.starts[0] });
  const start = await freeStart(anna.call, other);
  const id = await bookedBy(anna.call, other, start);
  const lists = (await anna.call<Lists>('GET', '/api/appointments')).body;
  expect(lists.coming).toMatchObject([{ id, start, state: 'booked', mode: 'in-person' }]);
  const one = await anna.call<Seen>('GET', `/api/appointments/${id}`);
  expect(one.body).toMatchObject({ id, bring: { documents: ['Certificazione Unica'] }, reason: null });
  expect((await slotsSeenBy(anna.call, other)).days[5]?.starts).not.toContain(start);
});

test('a place that is gone answers 409 with the nearest free ones, before and after it', async () => {
  const office = await bookableOffice(portal);
  const [anna, bruno] = [await customerOfOffice(portal, null), await customerOfOffice(portal, null)];
  const start = await freeStart(anna.call, office, 3);
  await bookedBy(anna.call, office, start);
  const refused = await booking(bruno.call, office, start);
  expect(refused.status).toBe(409);
  const { error } = refused.body as unknown as { error: { name: string; details: { nearest: string[] } } };
  expect(error.name).toBe('slot-taken');
  const minutes = error.details.nearest.map((other) => (Date.parse(other) - Date.parse(start)) / 60_000);
  expect(minutes).toEqual([-90, -60, -30, 30, 60]);
  expect((await bruno.call<Lists>('GET', '/api/appointments')).body.coming).toEqual([]);
});

test('an instant that is no place of the office cannot be booked, whatever it is', async () => {
  const office = await bookableOffice(portal);
  const anna = await customerOfOffice(portal, null);
  const start = await freeStart(anna.call, office);
  const moved = (milliseconds: number) => new Date(Date.parse(start) + milliseconds).toISOString();
  for (const odd of [moved(60_000), moved(12 * 3_600_000), moved(-365 * 86_400_000), moved(365 * 86_400_000)])
    expect((await booking(anna.call, office, odd)).status).toBe(409);
  expect(await portal.db('desk_cells').where({ zona_document_id: office.zona })).toEqual([]);
});

test('an office that the CAF keeps out of the choice is booked by its own customers alone', async () => {
  const office = await bookableOffice(portal);
  await portal.db('zone').where({ document_id: office.zona }).update({ excluded: true });
  const [own, other] = [await customerOfOffice(portal, office.zona), await customerOfOffice(portal, null)];
  const start = await freeStart(own.call, office);
  expect((await booking(other.call, office, start)).status).toBe(404);
  expect((await booking(own.call, office, start)).status).toBe(201);
});

test('a customer has no more open appointments for a service than the office allows, also at the same instant', async () => {
  const office = await bookableOffice(portal, { maxOpen: 2, desks: 5 });
  const anna = await customerOfOffice(portal, null);
  const { days } = await slotsSeenBy(anna.call, office);
  const starts = days[5]?.starts.slice(0, 6) ?? [];
  const answers = await Promise.all(starts.map((start) => booking(anna.call, office, start)));
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([201, 201, 409, 409, 409, 409]);
  const [first] = (await anna.call<Lists>('GET', '/api/appointments')).body.coming;
  await anna.call('POST', `/api/appointments/${first?.id ?? ''}/cancellation`, {});
  expect((await booking(anna.call, office, starts[5] ?? '')).status).toBe(201);
});

test('somebody whom nobody has verified has three coming appointments at most, whatever they are for', async () => {
  const services = await Promise.all([
    serviceOf(portal),
    serviceOf(portal),
    serviceOf(portal),
    serviceOf(portal),
  ]);
  const offices = await Promise.all(services.map((service) => bookableOffice(portal, {}, service)));
  const anna = await customerOfOffice(portal, null);
  await portal.db('up_users').where({ id: anna.id }).update({ customer_type: 'anonimo' });
  const answers: number[] = [];
  for (const [index, office] of offices.entries())
    answers.push((await booking(anna.call, office, await freeStart(anna.call, office, index))).status);
  expect(answers).toEqual([201, 201, 201, 409]);
});

test('a customer is not at two offices at once: such hours are neither offered nor accepted', async () => {
  const [office, other] = [await bookableOffice(portal), await bookableOffice(portal, { minutes: 60 })];
  const anna = await customerOfOffice(portal, null);
  const start = await freeStart(anna.call, office, 1);
  const before = (await slotsSeenBy(anna.call, other)).days[5]?.starts ?? [];
  const id = await bookedBy(anna.call, office, start);
  const after = (await slotsSeenBy(anna.call, other)).days[5]?.starts;
  expect(after).toEqual(before.slice(1));
  const refused = await booking(anna.call, other, before[0] ?? '');
  expect([refused.status, Object.keys(refusedFields(refused))]).toEqual([400, ['start']]);
  const elsewhere = await bookedBy(anna.call, other, before[2] ?? '');
  const move = await anna.call('PUT', `/api/appointments/${id}/start`, { start: before[2] });
  expect(Object.keys(refusedFields(move))).toEqual(['start']);
  await anna.call('POST', `/api/appointments/${elsewhere}/cancellation`, {});
  expect((await anna.call('PUT', `/api/appointments/${id}/start`, { start: before[2] })).status).toBe(200);
});

test('a service of which a customer has as many appointments as they may is shown with the next of them', async () => {
  const office = await bookableOffice(portal, { maxOpen: 1 });
  const anna = await customerOfOffice(portal, office.zona);
  const limits = async () => {
    const path = '/api/booking/offices?provincia=RM';
    const { body } = await anna.call<{ offices: { services: { atLimit: unknown }[] }[] }>('GET', path);
    return body.offices[0]?.services.map(({ atLimit }) => atLimit);
  };
  expect(await limits()).toEqual([null]);
  const start = await freeStart(anna.call, office);
  const id = await bookedBy(anna.call, office, start);
  expect(await limits()).toEqual([{ id, start }]);
});

test('booking opens the pratica of the service, or attaches to the one that is open, and its story tells of it', async () => {
  const office = await bookableOffice(portal);
  const anna = await customerOfOffice(portal, null);
  const id = await bookedBy(anna.call, office, await freeStart(anna.call, office));
  const second = await bookedBy(anna.call, office, await freeStart(anna.call, office, 4));
  const { items } = (await anna.call<{ items: { id: string; year: number }[] }>('GET', '/api/pratiche')).body;
  expect(items).toMatchObject([{ year: 2026 }]);
  const pratica = items[0]?.id ?? '';
  for (const appointment of [id, second])
    expect((await anna.call('GET', `/api/appointments/${appointment}`)).body).toMatchObject({ pratica });
  const { events } = (await anna.call<{ events: { kind: string }[] }>('GET', `/api/pratiche/${pratica}`))
    .body;
  expect(events.map(({ kind }) => kind)).toEqual(['appointment-booked', 'appointment-booked', 'opened']);
});

test('for a telephone appointment the number is the customer’s own unless another one is given', async () => {
  const office = await bookableOffice(portal);
  const anna = await customerOfOffice(portal, null);
  const mute = await customerOfOffice(portal, null, null);
  const start = await freeStart(anna.call, office);
  const refused = await booking(mute.call, office, start, { mode: 'phone' });
  expect(refused.status).toBe(400);
  expect(refused.body).toMatchObject({ error: { details: { errors: [{ path: ['phone'] }] } } });
  const odd = await booking(anna.call, office, start, { mode: 'phone', phone: '06 1' });
  expect(odd.body).toMatchObject({ error: { details: { errors: [{ path: ['phone'] }] } } });
  expect((await booking(anna.call, office, start, { mode: 'video' })).status).toBe(400);
  const { body } = await booking(anna.call, office, start, { mode: 'phone', note: 'Sono sordo, scrivetemi' });
  expect((await anna.call('GET', `/api/appointments/${body.id}`)).body).toMatchObject({
    ...{ mode: 'phone', phone: '+393331234567', note: 'Sono sordo, scrivetemi' },
  });
  const row: unknown = await portal.db('appointments').where({ document_id: body.id }).first();
  expect(JSON.stringify(row)).not.toMatch(/333|sordo/);
});

test('another customer finds nothing of an appointment', async () => {
  const office = await bookableOffice(portal);
  const [anna, bruno] = [await customerOfOffice(portal, null), await customerOfOffice(portal, null)];
  const start = await freeStart(anna.call, office);
  const id = await bookedBy(anna.call, office, start);
  const other = await freeStart(anna.call, office, 5);
  const statuses = [
    await bruno.call('GET', `/api/appointments/${id}`),
    await bruno.call('GET', `/api/appointments/${id}/calendar`),
    await bruno.call('PUT', `/api/appointments/${id}/start`, { start: other }),
    await bruno.call('POST', `/api/appointments/${id}/cancellation`, {}),
    await bruno.call('GET', `/api/booking/slots?zona=${office.zona}&service=${office.service}&moving=${id}`),
  ].map(({ status }) => status);
  expect(statuses).toEqual([404, 404, 404, 404, 404]);
  expect((await anna.call('GET', `/api/appointments/${id}`)).body).toMatchObject({ state: 'booked', start });
});

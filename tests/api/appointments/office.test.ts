import { bookableOffice, bookedBy, booking, freeStart, PLAN } from '../../support/appointments';
import { customerOfOffice } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { newOperator, refusedFields } from '../customers/caf';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
});
afterAll(() => portal.stop());

interface Seen {
  id: string;
  start: string;
  state: string;
  desk: number;
  outside: boolean;
  who: { name: string; phone: string; customer: { id: string } | null };
}

async function scene(plan: Parameters<typeof bookableOffice>[1] = {}) {
  const office = await bookableOffice(portal, plan);
  const operator = await newOperator(portal, { zone: [office.zona] });
  const anna = await customerOfOffice(portal, office.zona);
  const start = await freeStart(anna.call, office);
  const day = start.slice(0, 10);
  const listed = async () =>
    (
      await operator.call<{ items: Seen[]; daysOff: { day: string; name: string }[] }>(
        'GET',
        `/backoffice/appointments?zona=${office.zona}&from=${day}&to=${day}`,
      )
    ).body;
  return { office, operator, anna, start, day, listed };
}

const guestOf = (name: string) => ({ customer: null, guest: { name, phone: '06 123' }, mode: 'in-person' });

test('the operator of a zona sees who comes when, and reads its story', async () => {
  const { office, operator, anna, start, listed } = await scene();
  const id = await bookedBy(anna.call, office, start);
  expect((await listed()).items).toMatchObject([
    { id, start, state: 'booked', desk: 1, outside: false, who: { customer: { id: anna.documentId } } },
  ]);
  await anna.call('POST', `/api/appointments/${id}/cancellation`, {});
  const { body } = await operator.call<{ events: { kind: string; by: string }[] }>(
    'GET',
    `/backoffice/appointments/${id}`,
  );
  expect(body.events).toMatchObject([
    { kind: 'cancelled', by: 'customer' },
    { kind: 'booked', by: 'customer' },
  ]);
});

test('of a customer of another office who comes here the operator sees name and telephone, no more', async () => {
  const { office, operator, start, listed } = await scene();
  const other = await bookableOffice(portal);
  const bruno = await customerOfOffice(portal, other.zona);
  const id = await bookedBy(bruno.call, office, start);
  const { items } = await listed();
  expect(items).toMatchObject([{ id, who: { phone: '+393331234567', customer: null } }]);
  const detail = await operator.call('GET', `/backoffice/appointments/${id}`);
  expect(detail.body).toMatchObject({ pratica: null });
  expect(JSON.stringify([items, detail.body])).not.toContain(bruno.codiceFiscale);
});

test('an operator books for a customer, who is told, and for somebody without an account, of whom nothing is readable in the database', async () => {
  const { office, operator, anna, start, listed } = await scene({ desks: 2 });
  const forAnna = { ...office, start, customer: anna.documentId, guest: null, mode: 'in-person' };
  expect((await operator.call('POST', '/backoffice/appointments', forAnna)).status).toBe(201);
  expect(
    (
      await operator.call('POST', '/backoffice/appointments', {
        ...office,
        start,
        ...guestOf('Carlo Bianchi'),
      })
    ).status,
  ).toBe(201);
  expect((await listed()).items.map(({ desk, who }) => [desk, who.name])).toEqual([
    [1, 'Rossi Anna'],
    [2, 'Carlo Bianchi'],
  ]);
  const full = await operator.call('POST', '/backoffice/appointments', {
    ...office,
    start,
    ...guestOf('Dino Neri'),
  });
  expect(full.body).toMatchObject({ error: { name: 'slot-taken' } });
  const both = await operator.call('POST', '/backoffice/appointments', {
    ...forAnna,
    guest: { name: 'Carlo', phone: '' },
  });
  expect(refusedFields(both)).toHaveProperty('customer');
  expect(
    await portal.db('outbox_messages').where({ event: 'appointment-confirmed', customer_id: anna.id }),
  ).toHaveLength(1);
  expect(JSON.stringify(await portal.db('appointments'))).not.toContain('Bianchi');
});

test('an operator moves an appointment to another of the own offices, and cancels it with a reason that the customer reads', async () => {
  const { office, operator, anna, start } = await scene();
  const second = await bookableOffice(portal, {}, office.service);
  const both = await newOperator(portal, { zone: [office.zona, second.zona] });
  const id = await bookedBy(anna.call, office, start);
  const there = await freeStart(anna.call, second, 4);
  const move = { zona: second.zona, start: there };
  expect((await operator.call('PUT', `/backoffice/appointments/${id}/start`, move)).status).toBe(404);
  expect((await both.call('PUT', `/backoffice/appointments/${id}/start`, move)).status).toBe(200);
  expect((await operator.call('GET', `/backoffice/appointments/${id}`)).status).toBe(404);
  expect(await portal.db('desk_cells').where({ zona_document_id: office.zona })).toEqual([]);
  const path = `/backoffice/appointments/${id}/cancellation`;
  expect(refusedFields(await both.call('POST', path, { reason: '' }))).toHaveProperty('reason');
  expect((await both.call('POST', path, { reason: 'L’ufficio è allagato' })).status).toBe(200);
  expect((await anna.call('GET', `/api/appointments/${id}`)).body).toMatchObject({
    ...{ state: 'cancelled', reason: 'L’ufficio è allagato', office: { id: second.zona } },
  });
});

test('whether somebody came is noted from that day on, and can be taken back', async () => {
  const { office, operator, anna, start } = await scene();
  const id = await bookedBy(anna.call, office, start);
  const mark = (outcome: string) =>
    operator.call('POST', `/backoffice/appointments/${id}/outcome`, { outcome });
  expect((await mark('came')).body).toMatchObject({ error: { details: { reason: 'not-yet' } } });
  const past = { start_at: '2026-01-05T09:00:00.000Z', end_at: '2026-01-05T09:30:00.000Z' };
  await portal.db('appointments').where({ document_id: id }).update(past);
  expect((await mark('came')).body).toEqual({ state: 'came' });
  expect((await mark('missed')).body).toEqual({ state: 'missed' });
  expect((await mark('undo')).body).toEqual({ state: 'booked' });
  expect((await mark('undo')).status).toBe(409);
});

test('before opening hours change the operator sees what they would offer and who would be left outside; nobody is removed', async () => {
  const { office, operator, anna, start, listed } = await scene();
  const id = await bookedBy(anna.call, office, start);
  const path = `/backoffice/booking/zone/${office.zona}/plans/${office.service}`;
  const afternoon = PLAN.openings.map((opening) => ({ ...opening, from: '15:00', to: '16:00' }));
  const plan = { ...PLAN, openings: afternoon };
  const preview = await operator.call<{ days: { starts: string[] }[]; outside: Seen[] }>(
    'POST',
    `${path}/preview`,
    plan,
  );
  expect(preview.body.outside).toMatchObject([{ id, outside: true }]);
  expect(preview.body.days[1]?.starts).toHaveLength(2);
  expect((await listed()).items).toMatchObject([{ id, outside: false }]);
  expect((await operator.call('PUT', path, plan)).body).toMatchObject({ outside: [{ id }] });
  expect((await listed()).items).toMatchObject([{ id, state: 'booked', outside: true }]);
  const left = await operator.call('GET', `/backoffice/appointments/outside?zona=${office.zona}`);
  expect(left.body).toMatchObject({ items: [{ id }] });
  expect((await booking(anna.call, office, start)).status).toBe(409);
});

test.each([
  ['minutes', { minutes: 7 }],
  ['desks', { desks: 0 }],
  ['inPerson', { inPerson: false, byPhone: false, byVideo: false }],
  [
    'openings.0.to',
    { openings: [{ weekday: 1, from: '12:00', to: '09:00', firstDay: null, lastDay: null }] },
  ],
  [
    'openings.0.from',
    { openings: [{ weekday: 1, from: '09:03', to: '10:00', firstDay: null, lastDay: null }] },
  ],
])('a plan with a wrong %s is refused beside its field, and changes nothing', async (field, wrong) => {
  const { office, operator } = await scene();
  const path = `/backoffice/booking/zone/${office.zona}/plans`;
  const refused = await operator.call('PUT', `${path}/${office.service}`, { ...PLAN, ...wrong });
  expect([refused.status, Object.keys(refusedFields(refused))]).toEqual([400, [field]]);
  expect((await operator.call('GET', path)).body).toMatchObject({
    services: expect.arrayContaining([
      expect.objectContaining({ id: office.service, plan: PLAN }),
    ]) as unknown,
  });
});

test('a closure takes its days out of what is offered, tells who falls into it, and is taken away again', async () => {
  const { office, operator, anna, start, day, listed } = await scene();
  await portal.db('booking_closures').where({ zona_document_id: office.zona }).delete();
  const id = await bookedBy(anna.call, office, start);
  const closure = { zona: office.zona, kind: 'closed', firstDay: day, lastDay: day, reason: 'Assemblea' };
  const preview = await operator.call('POST', '/backoffice/booking/closures/preview', closure);
  expect(preview.body).toMatchObject({ outside: [{ id }] });
  const added = await operator.call<{ id: string }>('POST', '/backoffice/booking/closures', closure);
  expect(await listed()).toMatchObject({
    items: [{ id, outside: true }],
    daysOff: [{ day, name: 'Assemblea' }],
  });
  const slots = `/api/booking/slots?zona=${office.zona}&service=${office.service}`;
  const daysOf = async () =>
    (await anna.call<{ days: { day: string }[] }>('GET', slots)).body.days.map((free) => free.day);
  expect(await daysOf()).not.toContain(day);
  expect((await operator.call('DELETE', `/backoffice/booking/closures/${added.body.id}`)).status).toBe(200);
  expect(await daysOf()).toContain(day);
});

test('holidays and the patron saint’s day are closed by default, and can be opened', async () => {
  const office = await bookableOffice(portal, { horizonDays: 180 });
  const operator = await newOperator(portal, { zone: [office.zona] });
  await portal.db('booking_closures').where({ zona_document_id: office.zona }).delete();
  const path = `/backoffice/booking/zone/${office.zona}/closures`;
  interface Closures {
    holidays: { day: string; name: string; open: boolean }[];
    hasPatronDay: boolean;
    mayCloseAll: boolean;
  }
  const before = (await operator.call<Closures>('GET', path)).body;
  expect(before).toMatchObject({ hasPatronDay: true, mayCloseAll: false });
  expect(before.holidays.filter(({ day }) => day.endsWith('-06-29'))).toHaveLength(1);
  const [first] = before.holidays;
  expect(first?.open).toBe(false);
  const firstDay = first?.day ?? '';
  const opened = {
    zona: office.zona,
    kind: 'open',
    firstDay,
    lastDay: firstDay,
    reason: 'Apertura straordinaria',
  };
  await operator.call('POST', '/backoffice/booking/closures', opened);
  expect((await operator.call<Closures>('GET', path)).body.holidays[0]).toMatchObject({
    day: firstDay,
    open: true,
  });
});

test('the list of a day is a PDF, also of a day on which nobody comes', async () => {
  const { office, operator, anna, start, day } = await scene();
  await bookedBy(anna.call, office, start);
  for (const which of [day, '2030-01-02']) {
    const path = `/backoffice/appointments/day-list?zona=${office.zona}&day=${which}`;
    expect((await operator.call('GET', path)).status).toBe(200);
  }
});

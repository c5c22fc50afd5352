import { bookableOffice, bookedBy, freeStart, slotsSeenBy } from '../../support/appointments';
import { startPortal, type Portal } from '../../support/portal';
import { newOperator } from '../customers/caf';
import { sceneAt, type Seen } from './office-scene';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
});
afterAll(() => portal.stop());

test('a closure takes its days out of what is offered, tells who falls into it, and is taken away again', async () => {
  const { office, operator, anna } = await sceneAt(portal);
  // Without the closure that opens holidays: it would win.
  await portal.db('booking_closures').where({ zona_document_id: office.zona }).delete();
  const start = await freeStart(anna.call, office);
  const day = start.slice(0, 10);
  const id = await bookedBy(anna.call, office, start);
  const closure = { zona: office.zona, kind: 'closed', firstDay: day, lastDay: day, reason: 'Assemblea' };
  const preview = await operator.call('POST', '/backoffice/booking/closures/preview', closure);
  expect(preview.body).toMatchObject({ outside: [{ id }] });
  const added = await operator.call<{ id: string }>('POST', '/backoffice/booking/closures', closure);
  const calendar = `/backoffice/appointments?zona=${office.zona}&from=${day}&to=${day}`;
  expect((await operator.call('GET', calendar)).body).toMatchObject({
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

test('a closure of the whole CAF tells who falls into it at every office, and nobody who comes on other days', async () => {
  const [one, other] = [await sceneAt(portal), await sceneAt(portal)];
  await portal.db('booking_closures').delete();
  const { days } = await slotsSeenBy(one.anna.call, one.office);
  const [start = '', later = ''] = [days[5]?.starts[0], days[6]?.starts[0]];
  const ids = [
    await bookedBy(one.anna.call, one.office, start),
    await bookedBy(other.anna.call, other.office, start),
  ];
  const stays = await bookedBy(one.anna.call, one.office, later);
  const day = days[5]?.day ?? '';
  const closure = { zona: null, kind: 'closed', firstDay: day, lastDay: day, reason: 'Sciopero' };
  const path = '/backoffice/booking/closures';
  expect((await one.operator.call('POST', `${path}/preview`, closure)).status).toBe(403);
  expect((await one.operator.call('POST', path, closure)).status).toBe(403);
  const everywhere = await newOperator(portal);
  const previewed = await everywhere.call<{ outside: Seen[] }>('POST', `${path}/preview`, closure);
  expect(previewed.body.outside.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  expect(previewed.body.outside.map(({ id }) => id)).not.toContain(stays);
  const added = await everywhere.call<{ outside: Seen[] }>('POST', path, closure);
  expect(added.body.outside).toEqual(previewed.body.outside);
  // Those too who are outside already: whoever closes a day must know of everybody who would come.
  const again = await everywhere.call<{ outside: Seen[] }>('POST', `${path}/preview`, closure);
  expect(again.body.outside).toEqual(previewed.body.outside);
});

import { bookableOffice, freeStart } from '../../support/appointments';
import { visitor } from '../../support/callers';
import { customerOfOffice, serviceOf } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { entriesOf } from '../../documents/read-calendar';
import { feedOf, itemsOf } from './agenda';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
}, 60_000);
afterAll(() => portal.stop());

test('an appointment with the CAF stands in the agenda, and in calendars without what it is about, until it is cancelled', async () => {
  const service = await serviceOf(portal, 'Pratica riservata');
  const place = await bookableOffice(portal, {}, service);
  const { call } = await customerOfOffice(portal, place.zona);
  const feed = await feedOf(call);
  const start = await freeStart(call, place);
  const booked = await call<{ id: string }>('POST', '/api/appointments', {
    ...place,
    start,
    mode: 'in-person',
  });
  expect(booked.status).toBe(201);
  const day = start.slice(0, 10);
  expect(await itemsOf(call, day)).toMatchObject([
    { kind: 'appointment', id: booked.body.id, service: 'Pratica riservata', start, firstDay: day },
  ]);
  const read = async () => (await visitor(portal)<string>('GET', `/api/agenda/feeds/${feed}`)).body;
  const text = await read();
  expect(entriesOf(text).map(({ summary }) => summary)).toEqual(['Appuntamento con Il mio CAF']);
  expect(entriesOf(text)[0]?.startDate.toJSDate().toISOString()).toBe(start);
  expect(text).not.toContain('riservata');
  expect((await call('POST', `/api/appointments/${booked.body.id}/cancellation`)).status).toBe(200);
  expect(await itemsOf(call, day)).toEqual([]);
  expect(entriesOf(await read())).toEqual([]);
});

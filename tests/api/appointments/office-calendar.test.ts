import { bookableOffice, bookedBy, booking, freeStart } from '../../support/appointments';
import { customerOfOffice } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { pdfLines } from '../../documents/pdf-lines';
import { newOperator, refusedFields } from '../customers/caf';
import { sceneAt } from './office-scene';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
});
afterAll(() => portal.stop());

const guestOf = (name: string) => ({ customer: null, guest: { name, phone: '06 123' }, mode: 'in-person' });

test('the operator of a zona sees who comes when, and reads its story', async () => {
  const { office, operator, anna, start, listed } = await sceneAt(portal);
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

test('of a customer of another office who comes here the operator sees name, telephone and the note written for this office, no more', async () => {
  const { office, operator, start, listed } = await sceneAt(portal);
  const other = await bookableOffice(portal);
  const bruno = await customerOfOffice(portal, other.zona);
  const note = 'Porto anche il contratto di affitto';
  const { id } = (await booking(bruno.call, office, start, { note })).body;
  const { items } = await listed();
  expect(items).toMatchObject([
    { id, note, who: { name: 'Rossi Anna', phone: '+393331234567', customer: null } },
  ]);
  const detail = await operator.call('GET', `/backoffice/appointments/${id}`);
  expect(detail.body).toMatchObject({ pratica: null });
  expect(JSON.stringify([items, detail.body])).not.toContain(bruno.codiceFiscale);
});

test('an operator books for a customer, who is told, and for somebody without an account, of whom nothing is readable in the database', async () => {
  const { office, operator, anna, start, listed } = await sceneAt(portal, { desks: 2 });
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
    [1, 'Carlo Bianchi'],
    [2, 'Rossi Anna'],
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
  const { office, operator, anna, start } = await sceneAt(portal);
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
  const { office, operator, anna, start } = await sceneAt(portal);
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

test('the list of a day is a PDF with who comes, without what was cancelled, also of a day on which nobody comes', async () => {
  const { office, operator, anna, start, day } = await sceneAt(portal, { desks: 2 });
  const cancelled = await bookedBy(anna.call, office, start);
  await anna.call('POST', `/api/appointments/${cancelled}/cancellation`, {});
  const guest = { ...office, start, ...guestOf('Carlo Bianchi'), note: 'Porta il contratto' };
  expect((await operator.call('POST', '/backoffice/appointments', guest)).status).toBe(201);
  const listOf = async (which: string) => {
    const address = `${portal.url}/backoffice/appointments/day-list?zona=${office.zona}&day=${which}`;
    const answer = await fetch(address, { headers: { authorization: `Bearer ${operator.token}` } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    return (await pdfLines(new Uint8Array(await answer.arrayBuffer()))).map(({ text }) => text).join('\n');
  };
  const list = await listOf(day);
  for (const part of ['1 appuntamento', 'Carlo Bianchi', 'in ufficio', 'Nota: Porta il contratto'])
    expect(list).toContain(part);
  expect(list).not.toContain('Rossi');
  expect(await listOf('2030-01-02')).toContain('Nessun appuntamento.');
});

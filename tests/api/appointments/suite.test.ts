import { customer as signedIn, type Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { signedInCustomer } from '../../support/sessions';
import { activated, put, readOn, refused, ROOT, wholeSuite } from '../integration/suite';
import { freeStarts, newId, suiteBookable, type SuiteBookable } from './suite';

let portal: Portal;
let suite: Caller;
let place: SuiteBookable;
let customer: string;
let starts: string[];
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  suite = (await wholeSuite(portal)).call;
});
afterAll(() => portal.stop());
beforeEach(async () => {
  place = await suiteBookable(suite);
  customer = (await activated(suite, { mobile: '333 7654321' })).externalId;
  starts = await freeStarts(suite, place);
});

const at = (nth: number) => starts[nth] ?? '';
const later = (start: string, minutes: number) =>
  new Date(Date.parse(start) + minutes * 60_000).toISOString();
const told = (more: Record<string, unknown> = {}) => ({
  ...{ ...place, customer, guest: null, start: at(0), mode: 'in-person', ...more },
});
const guest = { name: 'Bruno Verdi', phone: '06 555' };

async function ofCustomer(table: string, column: string): Promise<string[]> {
  const [id] = await portal.db('up_users').where({ external_id: customer }).pluck<number[]>('id');
  return portal.db(table).where({ customer_id: id }).orderBy('id').pluck<string[]>(column);
}
const messages = () => ofCustomer('outbox_messages', 'event');
const events = () => ofCustomer('appointment_events', 'kind');

test('the suite books, moves and cancels; the customer is told as by an operator, and the pratica is opened', async () => {
  const path = `/appointments/${newId()}`;
  const booked = await put(suite, path, told());
  expect(booked).toMatchObject({
    outcome: 'created',
    body: {
      ...{ start: at(0), end: later(at(0), 30), desk: 1, state: 'booked', guest: null, reason: null },
      ...{ customer: { externalId: customer }, zona: { externalId: place.zona } },
      pratica: expect.stringMatching(/^[a-z0-9]{24}$/) as unknown,
    },
  });
  expect(await put(suite, path, told({ start: at(3) }))).toMatchObject({
    outcome: 'updated',
    body: { start: at(3), end: later(at(3), 30), id: booked.body['id'] },
  });
  expect(await freeStarts(suite, place)).toEqual(starts.filter((start) => start !== at(3)));
  const reason = 'L’ufficio è chiuso per lavori';
  expect(await put(suite, path, told({ start: at(3), state: 'cancelled', reason }))).toMatchObject({
    outcome: 'updated',
    body: { state: 'cancelled', reason },
  });
  expect(await freeStarts(suite, place)).toEqual(starts);
  expect(await events()).toEqual(['booked', 'moved', 'cancelled']);
  expect((await messages()).filter((event) => event.startsWith('appointment'))).toEqual([
    ...['appointment-confirmed', 'appointment-moved', 'appointment-cancelled'],
  ]);
});

test('the same call again changes nothing and tells nobody, whatever the plan has become meanwhile', async () => {
  const path = `/appointments/${newId()}`;
  const first = await put(suite, path, told({ mode: 'phone' }));
  expect(first.body['phone']).toBe('+393337654321');
  const row = () => portal.db('appointments').where({ document_id: first.body['id'] }).first<unknown>();
  const before = [await row(), await events(), await messages()];
  await portal.db('booking_plans').update({ minutes: 45, by_phone: false });
  expect(await put(suite, path, told({ mode: 'phone' }))).toMatchObject({
    ...{ outcome: 'unchanged', etag: first.etag },
  });
  expect([await row(), await events(), await messages()]).toEqual(before);
  expect((await suite('GET', `${ROOT}${path}`)).body).toEqual(
    Object.fromEntries(Object.entries(first.body).filter(([name]) => name !== 'outcome')),
  );
});

test('somebody without an account comes too: their name and number are kept sealed, and can be put right', async () => {
  const path = `/appointments/${newId()}`;
  const of = (who: object) => told({ customer: null, guest: who });
  expect(await put(suite, path, of(guest))).toMatchObject({
    outcome: 'created',
    body: { customer: null, guest, pratica: null },
  });
  expect(await put(suite, path, of({ ...guest, phone: '06 556' }))).toMatchObject({
    outcome: 'updated',
    body: { guest: { name: 'Bruno Verdi', phone: '06 556' } },
  });
  expect((await put(suite, path, of({ ...guest, phone: '06 556' }))).outcome).toBe('unchanged');
  expect(JSON.stringify(await portal.db('appointments'))).not.toMatch(/Bruno|06 556/);
});

test('who came is marked on its day and taken back; what is cancelled never comes back', async () => {
  const path = `/appointments/${newId()}`;
  await put(suite, path, told());
  const early = await put(suite, path, told({ state: 'came' }));
  expect([early.status, early.body]).toMatchObject([409, { error: { details: { reason: 'not-yet' } } }]);
  const today = later(`${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`, 0);
  const walkIn = `/appointments/${newId()}`;
  const came = told({ start: later(today, -24 * 60), state: 'came' });
  expect(await put(suite, walkIn, came)).toMatchObject({ outcome: 'created', body: { state: 'came' } });
  expect(await put(suite, walkIn, { ...came, state: 'missed' })).toMatchObject({ outcome: 'updated' });
  expect(await put(suite, walkIn, { ...came, state: undefined })).toMatchObject({ outcome: 'unchanged' });
  expect(await put(suite, walkIn, { ...came, state: 'booked' })).toMatchObject({ body: { state: 'booked' } });
  expect((await messages()).filter((event) => event === 'appointment-confirmed')).toHaveLength(1);
  await put(suite, path, told({ state: 'cancelled' }));
  const back = await put(suite, path, told({ state: 'booked' }));
  expect([back.status, back.body]).toMatchObject([409, { error: { details: { reason: 'cancelled' } } }]);
  expect((await put(suite, path, told())).outcome).toBe('unchanged');
});

test('an appointment is changed in the version that was read, and in no other', async () => {
  const path = `/appointments/${newId()}`;
  const { etag } = await put(suite, path, told(), { 'if-none-match': '*' });
  expect((await put(suite, path, told(), { 'if-none-match': '*' })).status).toBe(412);
  expect((await put(suite, path, told({ start: at(1) }), { 'if-match': etag })).status).toBe(200);
  expect((await put(suite, path, told({ start: at(2) }), { 'if-match': etag })).status).toBe(412);
  expect((await suite('GET', `${ROOT}${path}`)).body).toMatchObject({ start: at(1) });
});

test('an appointment made in the portal gets the suite’s identifier, and then follows it', async () => {
  const anna = await signedInCustomer(portal, 'registrato');
  const call = signedIn(portal, anna.token);
  const document = async (table: string, external_id: string) =>
    (await portal.db(table).where({ external_id }).pluck<string[]>('document_id'))[0];
  const { body } = await call<{ id: string }>('POST', '/api/appointments', {
    zona: await document('zone', place.zona),
    service: await document('catalogue_services', place.service),
    ...{ start: at(0), mode: 'in-person', note: 'Porto il cane' },
  });
  const path = `/appointments/${newId()}`;
  const named = await put(suite, path, told({ id: body.id, customer: null }));
  expect(named).toMatchObject({
    outcome: 'updated',
    body: { id: body.id, customer: { externalId: null }, note: 'Porto il cane' },
  });
  expect((await put(suite, path, told({ id: body.id, customer: null }))).outcome).toBe('unchanged');
  await put(suite, path, told({ id: body.id, customer: null, start: at(4) }));
  expect((await call('GET', `/api/appointments/${body.id}`)).body).toMatchObject({ start: at(4) });
  const other = await put(suite, `/appointments/${newId()}`, told({ id: body.id, customer: null }));
  expect(refused(other.body)).toEqual({
    id: expect.stringMatching(/già un altro identificativo/) as unknown,
  });
});

interface Listed {
  externalId: string | null;
  zona: { externalId: string };
  modifiedAt: string;
}

test('all appointments are read on in the order of change, of all zone or of one', async () => {
  const since = new Date().toISOString();
  const [one, other, elsewhere] = [newId(), newId(), newId()];
  const far = await suiteBookable(suite);
  await put(suite, `/appointments/${one}`, told());
  await put(suite, `/appointments/${other}`, told({ start: at(1) }));
  await put(suite, `/appointments/${elsewhere}`, told({ ...far }));
  await put(suite, `/appointments/${one}`, told({ state: 'cancelled' }));
  const names = (list: Listed[]) => list.map(({ externalId }) => externalId);
  const query = `updatedSince=${since}`;
  expect(names(await readOn<Listed>(suite, '/appointments', query))).toEqual([other, elsewhere, one]);
  const here = await readOn<Listed>(suite, '/appointments', `${query}&zona=${place.zona}`);
  expect(names(here)).toEqual([other, one]);
  expect((await suite('GET', `${ROOT}/appointments?zona=Z-nessuna`)).status).toBe(400);
});

test('the story of an appointment says that it was the suite', async () => {
  const { body } = await put(suite, `/appointments/${newId()}`, told());
  const [id] = await portal.db('appointments').where({ document_id: body['id'] }).pluck<number[]>('id');
  expect(await portal.db('appointment_events').where({ appointment_id: id })).toMatchObject([
    { kind: 'booked', actor_kind: 'integration' },
  ]);
});

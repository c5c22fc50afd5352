import type { Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { activated, put, refused, ROOT, suiteService, wholeSuite } from '../integration/suite';
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
const events = () => ofCustomer('appointment_events', 'kind');

test('a place that is gone answers 409 with the nearest free ones, and nothing is written', async () => {
  await put(suite, `/appointments/${newId()}`, told({ start: at(2) }));
  const path = `/appointments/${newId()}`;
  const taken = await put(suite, path, told({ customer: null, guest, start: at(2) }));
  expect([taken.status, taken.body]).toMatchObject([
    409,
    { error: { name: 'slot-taken', details: { nearest: [at(0), at(1), at(3), at(4), at(5)] } } },
  ]);
  expect((await suite('GET', `${ROOT}${path}`)).status).toBe(404);
});

test('the suite books outside the opening hours and for another length, never without a free desk', async () => {
  const night = later(at(0), -4 * 60);
  const path = `/appointments/${newId()}`;
  expect(await put(suite, path, told({ start: night, minutes: 90 }))).toMatchObject({
    body: { start: night, end: later(night, 90) },
  });
  const other = told({ customer: null, guest, start: later(night, 85), minutes: 5 });
  expect((await put(suite, `/appointments/${newId()}`, other)).status).toBe(409);
  expect(await put(suite, path, told({ start: night, minutes: 60 }))).toMatchObject({
    outcome: 'updated',
    body: { end: later(night, 60) },
  });
  expect((await put(suite, `/appointments/${newId()}`, other)).outcome).toBe('created');
});

test('many calls at the same instant never get more than the desks', async () => {
  const two = await suiteBookable(suite, { desks: 2 });
  const start = (await freeStarts(suite, two))[0];
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      put(suite, `/appointments/${newId()}`, {
        ...{ ...two, customer: null, guest, start, mode: 'in-person', minutes: 30 + 5 * index },
      }),
    ),
  );
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([200, 200, 409, 409, 409, 409, 409, 409]);
});

test('the same new identifier in several calls at the same instant is one appointment', async () => {
  const path = `/appointments/${newId()}`;
  const answers = await Promise.all([1, 2, 3].map(() => put(suite, path, told())));
  expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['created', 'unchanged', 'unchanged']);
  expect(await events()).toEqual(['booked']);
});

test('what is not there, or not as it must be, is said beside its field', async () => {
  const answer = async (more: Record<string, unknown>, path = `/appointments/${newId()}`) => {
    const { status, body } = await put(suite, path, told(more));
    return [status, refused(body)];
  };
  const field = (name: string, words: RegExp) => [400, { [name]: expect.stringMatching(words) as unknown }];
  expect(await answer({ zona: 'Z-nessuna' })).toEqual(field('zona', /creala prima/));
  expect(await answer({ service: 'SV-nessuno' })).toEqual(field('service', /crealo prima/));
  expect(await answer({ service: await suiteService(suite) })).toEqual(
    field('service', /non si prenota in questa/),
  );
  expect(await answer({ customer: 'C-nessuno' })).toEqual(field('customer', /attivalo prima/));
  expect(await answer({ customer: null })).toEqual(field('customer', /Scrivi un cliente/));
  expect(await answer({ guest })).toEqual(field('guest', /non tutti e due/));
  expect(await answer({ start: later(at(0), 1) })).toEqual(field('start', /cinque in cinque/));
  expect(await answer({ start: '2031-01-01T09:00:00.000Z' })).toEqual(field('start', /fra il/));
  expect(await answer({ minutes: 7 })).toEqual(field('minutes', /cinque in cinque/));
  expect(await answer({ mode: 'video' })).toEqual(field('mode', /altro modo/));
  expect(await answer({ reason: 'Perché sì' })).toEqual(field('reason', /annullato/));
  expect(await answer({ state: 'cancelled' })).toEqual(field('state', /non si può annullare/));
  expect(await answer({ id: 'a'.repeat(24) })).toEqual(field('id', /non c’è/));
  const path = `/appointments/${newId()}`;
  await put(suite, path, told());
  expect(await answer({ customer: null, guest }, path)).toEqual(field('externalId', /altro cliente/));
  expect(await answer({ customer: null, guest, mode: 'phone' }, path)).toEqual(field('externalId', /altro/));
});

import type { Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { office, operatorWith } from '../customers/caf';
import { customerOf, inboxOf, namesIn, raise, reading, step, type Inbox } from './inbox';

let portal: Portal;
let zona: string;
let anna: Caller;
let bruno: Caller;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  zona = await office(portal);
});
afterAll(() => portal.stop());

beforeEach(async () => {
  await portal.db('notices').delete();
  await portal.db('notice_readings').delete();
  [anna, bruno] = [
    await operatorWith(portal, { zone: [zona], withoutOffice: true }),
    await operatorWith(portal, { zone: [zona] }),
  ];
});

const noticeOf = ({ items }: Inbox, name: string) => {
  const found = items.find(({ customer }) => customer.name === name);
  if (found === undefined) throw new Error(`no notice of ${name}`);
  return found;
};

test('what the operator has not read comes first, then the newest; each reads for themselves', async () => {
  for (const [index, nome] of ['Prima', 'Seconda', 'Terza'].entries()) {
    const { id } = await customerOf(portal, zona, nome);
    await raise(portal, { customerId: id }, `2026-03-0${String(index + 1)}T10:00:00.000Z`);
  }
  expect(namesIn(await inboxOf(anna))).toEqual(['Rossi Terza', 'Rossi Seconda', 'Rossi Prima']);
  const newest = noticeOf(await inboxOf(anna), 'Rossi Terza');
  expect((await reading(anna, newest)).status).toBe(200);
  expect((await reading(anna, newest)).status).toBe(200);
  const after = await inboxOf(anna);
  expect(namesIn(after)).toEqual(['Rossi Seconda', 'Rossi Prima', 'Rossi Terza']);
  expect([after.unread, noticeOf(after, 'Rossi Terza').unread]).toEqual([2, false]);
  expect((await inboxOf(bruno)).unread).toBe(3);
  await reading(anna, newest, 'DELETE');
  expect(namesIn(await inboxOf(anna))).toEqual(['Rossi Terza', 'Rossi Seconda', 'Rossi Prima']);
});

test('pages follow one another without losing or repeating a notice', async () => {
  const { id } = await customerOf(portal, zona, 'Molte');
  for (let count = 0; count < 5; count += 1) await raise(portal, { customerId: id, year: 2020 + count });
  const pages = [];
  for (const page of [1, 2, 3, 4]) pages.push(await inboxOf(anna, `?page=${String(page)}&pageSize=2`));
  expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 1, 0]);
  expect(pages.map(({ total }) => total)).toEqual([5, 5, 5, 5]);
  expect(new Set(pages.flatMap(({ items }) => items.map(({ year }) => year))).size).toBe(5);
});

test('the inbox can be narrowed down to an office, a service, a year and the days of the notices in Italy', async () => {
  const inside = await customerOf(portal, zona, 'Con ufficio');
  const without = await customerOf(portal, null, 'Senza ufficio');
  const about = { serviceName: 'Modello 730', year: 2026 };
  // Half past midnight of the 16th in Rome.
  await raise(portal, { customerId: inside.id, ...about }, '2026-07-15T22:30:00.000Z');
  await raise(
    portal,
    { customerId: without.id, serviceName: 'ISEE', year: 2025 },
    '2026-07-15T21:30:00.000Z',
  );
  const narrowed = async (query: string) => namesIn(await inboxOf(anna, query));
  expect(await narrowed(`?zona=${zona}`)).toEqual([inside.name]);
  expect(await narrowed('?zona=none')).toEqual([without.name]);
  expect(await narrowed('?service=Modello+730')).toEqual([inside.name]);
  expect(await narrowed('?year=2025')).toEqual([without.name]);
  expect(await narrowed('?from=2026-07-16')).toEqual([inside.name]);
  expect(await narrowed('?to=2026-07-15')).toEqual([without.name]);
  expect(await narrowed('?from=2026-07-15&to=2026-07-16')).toHaveLength(2);
  expect(await narrowed('?service=ISEE&year=2026')).toEqual([]);
  const { body } = await anna('GET', '/backoffice/notices/filters');
  expect(body).toMatchObject({ services: ['ISEE', 'Modello 730'], years: [2026, 2025], withoutOffice: true });
  expect((await anna('GET', '/backoffice/notices?from=2026-02-30')).status).toBe(400);
});

test('the inbox can be narrowed down to what is new, taken, mine, done', async () => {
  const names = ['Nuova', 'Di Anna', 'Di Bruno', 'Chiusa'];
  for (const nome of names) await raise(portal, { customerId: (await customerOf(portal, zona, nome)).id });
  const all = await inboxOf(anna);
  await step(anna, noticeOf(all, 'Rossi Di Anna'), 'take');
  await step(bruno, noticeOf(all, 'Rossi Di Bruno'), 'take');
  await step(bruno, noticeOf(all, 'Rossi Chiusa'), 'finish');
  const narrowed = async (state: string) =>
    namesIn(await inboxOf(anna, `?state=${state}`))
      .map((name) => name.slice(6))
      .sort();
  expect(await narrowed('to-do')).toEqual(['Di Anna', 'Di Bruno', 'Nuova']);
  expect(await narrowed('new')).toEqual(['Nuova']);
  expect(await narrowed('taken')).toEqual(['Di Anna', 'Di Bruno']);
  expect(await narrowed('mine')).toEqual(['Di Anna']);
  expect(await narrowed('done')).toEqual(['Chiusa']);
  expect(await narrowed('all')).toHaveLength(4);
  expect(namesIn(await inboxOf(anna))).not.toContain('Rossi Chiusa');
});

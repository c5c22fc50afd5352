import type { Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { activated, refused, ROOT, suiteOffice, suiteService, wholeSuite } from './suite';

const LISTS = [
  'customers',
  'sedi',
  'zone',
  'services',
  'pratiche',
  'documents',
  'uploads',
  'conflicts',
  'events',
];

let portal: Portal;
let suite: Caller;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  suite = (await wholeSuite(portal)).call;
  await suiteOffice(suite);
  await suiteService(suite);
  await activated(suite);
}, 60_000);
afterAll(() => portal.stop());

const cursorOf = (...place: unknown[]) => Buffer.from(JSON.stringify(place)).toString('base64url');
const read = (list: string, query: string) => suite('GET', `${ROOT}/${list}?${query}`);

const INSTANT = '2026-06-30T21:59:59.000Z';
const FORGED = {
  'a row number that no column holds': cursorOf(INSTANT, 2 ** 52),
  'one that is below all': cursorOf(INSTANT, -(2 ** 40)),
  'one that is not whole': cursorOf(INSTANT, 1.5),
  'an instant that no calendar has': cursorOf('-271821-04-20T00:00:00.000Z', 1),
  'one that is too far away': cursorOf('+275760-09-13T00:00:00.000Z', 1),
  'one before there were computers': cursorOf('0000-01-01T00:00:00.000Z', 1),
  'a day instead of an instant': cursorOf('2026-06-30', 1),
  'nothing of what it should have': cursorOf(),
  'what is no list': Buffer.from('{"a":1}').toString('base64url'),
};

test.each(Object.entries(FORGED))('a cursor with %s is refused in every list', async (_, cursor) => {
  for (const list of LISTS) {
    const { status, body } = await read(list, `cursor=${cursor}`);
    expect([list, status, Object.keys(refused(body))]).toEqual([list, 400, ['cursor']]);
  }
});

test('a cursor of ours is taken, at both ends of what it can hold', async () => {
  for (const list of LISTS)
    for (const cursor of [cursorOf(INSTANT, 2 ** 31 - 1), cursorOf('1970-01-01T00:00:00.000Z', 0)])
      expect([list, (await read(list, `cursor=${cursor}`)).status]).toEqual([list, 200]);
});

test('a list can be asked for since any instant that there is', async () => {
  for (const list of LISTS)
    for (const since of ['0000-01-01T00:00:00.000Z', '0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])
      expect([list, since, (await read(list, `updatedSince=${since}`)).status]).toEqual([list, since, 200]);
});

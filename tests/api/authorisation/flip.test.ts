import type * as Contracts from '../../../src/contracts';
import type * as EndpointModule from '../../../src/contracts/endpoint';
import type { Actor, Endpoint } from '../../../src/contracts/endpoint';
import type { Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import type { Callers } from './callers';
import { startWithCallers } from './matrix';
import { serverOfThisMoment } from './other-server';
import { probe } from './probe';
import { routesOf } from './routes';
import { readTable } from './table';

let portal: Portal;
let callers: Callers;
beforeAll(async () => {
  ({ portal, callers } = await startWithCallers());
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

const rows = ['1-customers.txt', '2-back-office.txt', '3-integration.txt'].flatMap(readTable);
const listed = [...new Set(rows.map(({ route }) => route))];

/** What the matrix says of the server as it is at this moment, as far as it concerns some routes. */
async function complaintsAbout(concerned: readonly string[]): Promise<string[]> {
  const { url, server, close } = await serverOfThisMoment(portal);
  const routes = routesOf(server).filter((name) => / \/(api|backoffice)\//.test(name));
  const complaints = [
    ...routes.filter((name) => !listed.includes(name)).map((name) => `${name} is not in the table`),
    ...listed.filter((name) => !routes.includes(name)).map((name) => `${name} is no route`),
  ];
  for (const row of rows.filter(({ route }) => concerned.includes(route))) {
    const got = await probe({ url }, callers, row);
    if (got !== row.expected) complaints.push(`${row.route}: ${got} instead of ${row.expected}`);
  }
  await close();
  return complaints;
}

// The modules of the running server, not those of this test: their endpoints are the ones that answer.
function endpoints(): { route: string; declared: Endpoint }[] {
  const { CONTRACTS } = portal.module<typeof Contracts>('src/contracts');
  const { fullPath } = portal.module<typeof EndpointModule>('src/contracts/endpoint');
  return Object.values(CONTRACTS)
    .flatMap((contract) => Object.values(contract))
    .map((declared) => ({ route: `${declared.method} ${fullPath(declared)}`, declared }));
}

const ACTORS: Actor[] = ['nobody', 'customer', 'operator', 'integration', 'gateway'];

async function complaintsWhenChanged(
  { route, declared }: { route: string; declared: Endpoint },
  change: object,
): Promise<string[]> {
  const before = { ...declared };
  Object.assign(declared, change);
  const complaints = await complaintsAbout([route]);
  Object.assign(declared, before);
  return complaints;
}

test('of the contracts as they are the matrix has nothing to say', async () => {
  expect(await complaintsAbout(endpoints().map(({ route }) => route))).toEqual([]);
}, 60_000);

/** Each flip takes a server of its own: every run tries one for each endpoint, in turn each of the others, `FLIPS=all` every one. */
function flipsOf({ declared }: { declared: Endpoint }, index: number): Actor[] {
  const others = ACTORS.filter((other) => other !== declared.actor);
  return process.env['FLIPS'] === 'all' ? others : others.filter((_, at) => at === index % others.length);
}

test('flipping the actor of any endpoint makes the matrix fail', async () => {
  const unseen: string[] = [];
  for (const [index, endpoint] of endpoints().entries())
    for (const actor of flipsOf(endpoint, index))
      if ((await complaintsWhenChanged(endpoint, { actor })).length === 0)
        unseen.push(`${endpoint.route} as ${actor}`);
  expect(unseen).toEqual([]);
}, 300_000);

test('taking the section from any endpoint that has one makes the matrix fail', async () => {
  const unseen: string[] = [];
  for (const endpoint of endpoints().filter(({ declared }) => 'section' in declared))
    if ((await complaintsWhenChanged(endpoint, { section: undefined })).length === 0)
      unseen.push(endpoint.route);
  expect(unseen).toEqual([]);
});

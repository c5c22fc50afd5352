import { startPortal, type Portal } from '../../support/portal';
import { routesOf } from './routes';
import { TABLES, readTable } from './table';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
}, 60_000);
afterAll(() => portal.stop());

const listed = () => new Set(TABLES.flatMap(readTable).map(({ route }) => route));

test('every route of the server stands in the table', () => {
  expect(routesOf(portal.strapi.server).filter((route) => !listed().has(route))).toEqual([]);
});

test('every line of the table is about a route of the server', () => {
  const routes = new Set(routesOf(portal.strapi.server));
  expect([...listed()].filter((route) => !routes.has(route))).toEqual([]);
});

import { customToken } from '../../support/api-tokens';
import { adminUser } from '../../support/callers';
import { SITE_SECRET, startPortal, type Portal } from '../../support/portal';
import { hangUp, send } from '../../support/send';
import { signedInCustomer } from '../../support/sessions';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  // Of paths that lead outside Strapi writes at length.
  portal.strapi.log.silent = true;
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

const SECRET = 'x-portal-site-secret';
const get = (path: string, headers: Record<string, string | string[]>) =>
  send(portal, { method: 'GET', path, headers });
const statusOf = async (path: string, headers: Record<string, string | string[]>) =>
  (await get(path, headers)).status;

test.each([
  ['another one of the same length', { [SECRET]: SITE_SECRET.replace(/.$/, '_') }],
  ['only its beginning', { [SECRET]: SITE_SECRET.slice(0, -1) }],
  ['more than it', { [SECRET]: `${SITE_SECRET}x` }],
  ['nothing', { [SECRET]: '' }],
  ['it twice', { [SECRET]: [SITE_SECRET, SITE_SECRET] }],
  ['it among others', { [SECRET]: ['x', SITE_SECRET] }],
  ['it with underscores in the name', { x_portal_site_secret: SITE_SECRET }],
  ['it as a bearer token', { authorization: `Bearer ${SITE_SECRET}` }],
  ['it as a cookie', { cookie: `${SECRET}=${SITE_SECRET}` }],
])('whoever sends %s in place of the site’s secret is not the site', async (_, headers) => {
  expect(await statusOf('/api/portal', headers)).toBe(401);
});

test('the site’s secret opens what is the visitors’ and nothing else', async () => {
  const site = { [SECRET]: SITE_SECRET };
  expect(await statusOf('/api/portal', site)).toBe(200);
  for (const path of ['/api/me', '/backoffice/zone', '/api/integration/v1/customers/x', '/admin/users/me'])
    expect([path, await statusOf(path, site)]).toEqual([path, 401]);
});

test('no token opens a door that is not its own, with the site’s secret or without', async () => {
  const action = 'api::customers.integration.getSuiteCustomer';
  const customer = (await signedInCustomer(portal, 'registrato')).token;
  const operator = (await adminUser(portal, 'caf-operatore')).token;
  const suite = await customToken(portal, [action]);
  const doors = {
    '/api/me': customer,
    '/backoffice/zone': operator,
    '/api/integration/v1/customers/x': suite,
  };
  for (const secret of [{}, { [SECRET]: SITE_SECRET }])
    for (const [path, own] of Object.entries(doors))
      for (const token of [customer, operator, suite].filter((candidate) => candidate !== own))
        expect([path, await statusOf(path, { ...secret, authorization: `Bearer ${token}` })]).toEqual([
          path,
          401,
        ]);
});

test.each([
  'Basic {}',
  'Bearer',
  'Bearer {} {}',
  'Bearer  {}',
  '{}',
  'Token {}',
  'Bearer {},Bearer {}',
  'Bearer {};',
])('a session sent as «%s» opens nothing', async (form) => {
  const { token } = await signedInCustomer(portal, 'registrato');
  const authorization = form.replaceAll('{}', token);
  expect(await statusOf('/api/me', { [SECRET]: SITE_SECRET, authorization })).toBe(401);
});

test.each(['Bearer {}', 'bearer {}', 'BEARER {}'])('a session sent as «%s» is a session', async (form) => {
  const { token } = await signedInCustomer(portal, 'registrato');
  const authorization = form.replace('{}', token);
  expect(await statusOf('/api/me', { [SECRET]: SITE_SECRET, authorization })).toBe(200);
});

test('a session is found in no other place than its header', async () => {
  const { token } = await signedInCustomer(portal, 'registrato');
  const site = { [SECRET]: SITE_SECRET };
  expect(await statusOf('/api/me', { ...site, cookie: `__Host-portale=${token}` })).toBe(401);
  expect(await statusOf('/api/me', { ...site, 'x-authorization': `Bearer ${token}` })).toBe(401);
  expect(await statusOf(`/api/me?access_token=${token}`, site)).toBe(401);
});

test.each([
  ['idle for too long', { idle_expires_at: '2020-01-01T00:00:00.000Z' }],
  ['open for too long', { absolute_expires_at: '2020-01-01T00:00:00.000Z' }],
])('a session that was %s is over', async (_, change) => {
  const { id, token } = await signedInCustomer(portal, 'registrato');
  await portal.db('customer_sessions').where({ customer_id: id }).update(change);
  const headers = { [SECRET]: SITE_SECRET, authorization: `Bearer ${token}` };
  expect(await statusOf('/api/me', headers)).toBe(401);
});

test('a suspended customer’s session opens nothing', async () => {
  const { id, token } = await signedInCustomer(portal, 'registrato');
  await portal.db('up_users').where({ id }).update({ blocked: true });
  const headers = { [SECRET]: SITE_SECRET, authorization: `Bearer ${token}` };
  expect(await statusOf('/api/me', headers)).toBe(401);
});

test('a token of the suite ends when it expires or is deleted', async () => {
  const token = await customToken(portal, ['api::customers.integration.getSuiteCustomer']);
  const headers = { authorization: `Bearer ${token}` };
  const path = '/api/integration/v1/customers/x';
  expect(await statusOf(path, headers)).toBe(404);
  await portal.db('strapi_api_tokens').update({ expires_at: new Date(Date.now() - 1000) });
  expect(await statusOf(path, headers)).toBe(401);
  await portal.db('strapi_api_tokens').update({ expires_at: null });
  expect(await statusOf(path, headers)).toBe(404);
  await portal.db('strapi_api_tokens').delete();
  expect(await statusOf(path, headers)).toBe(401);
});

test.each([
  ['/api/../backoffice/zone', 404],
  ['//backoffice/zone', 400],
  ['/backoffice%2Fzone', 404],
  ['/backoffice/./zone', 404],
  ['/backoffice/zone;a=b', 404],
  ['/BACKOFFICE/zone/', 401],
  ['http://altrove.test/backoffice/zone', 401],
  ['/uploads/../src/env.ts', 404],
  ['/uploads/%2e%2e/package.json', 404],
  ['/..%2fpackage.json', 403],
])('the detour %s leads nowhere', async (path, status) => {
  expect(await statusOf(path, { [SECRET]: SITE_SECRET })).toBe(status);
});

test('a header cannot make one method another', async () => {
  const { id, token } = await signedInCustomer(portal, 'registrato');
  const headers = { [SECRET]: SITE_SECRET, authorization: `Bearer ${token}` };
  const overriding = { ...headers, 'x-http-method-override': 'DELETE', 'x-http-method': 'DELETE' };
  await send(portal, { method: 'POST', path: '/api/me/session?_method=DELETE', headers: overriding });
  await get('/api/me/sessions', overriding);
  expect(await portal.db('customer_sessions').where({ customer_id: id })).toHaveLength(1);
});

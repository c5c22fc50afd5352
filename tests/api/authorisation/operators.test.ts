import { adminUser } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
}, 60_000);
afterAll(() => portal.stop());

const ZONE = '/backoffice/zone';

interface Refusal {
  error: { name: string; message: string };
}

async function operator() {
  const found = await adminUser(portal, 'caf-operatore');
  expect((await found.call('GET', ZONE)).status).toBe(200);
  return found;
}

test('an operator whose account was switched off is out at once', async () => {
  const { id, call } = await operator();
  await portal.db('admin_users').where({ id }).update({ is_active: false });
  const answer = await call<Refusal>('GET', ZONE);
  expect(answer.status).toBe(401);
  expect(answer.body.error).toMatchObject({
    name: 'operator-not-signed-in',
    message: 'La sessione è scaduta: accedi di nuovo.',
  });
});

test('an operator who was blocked is out at once', async () => {
  const { id, call } = await operator();
  await portal.db('admin_users').where({ id }).update({ blocked: true });
  expect((await call('GET', ZONE)).status).toBe(401);
});

test('an operator whose account was deleted is out at once', async () => {
  const { id, call } = await operator();
  await portal.strapi.db.query('admin::user').delete({ where: { id } });
  expect((await call('GET', ZONE)).status).toBe(401);
});

test('after signing out the token that was in use opens nothing', async () => {
  const { call } = await operator();
  expect((await call('POST', '/admin/logout', {})).status).toBe(200);
  expect((await call('GET', ZONE)).status).toBe(401);
});

test('when the session has expired the token that was in use opens nothing', async () => {
  const { id, call } = await operator();
  const past = new Date(Date.now() - 1000);
  await portal
    .db('strapi_sessions')
    .where({ user_id: String(id) })
    .update({ expires_at: past, absolute_expires_at: past });
  expect((await call('GET', ZONE)).status).toBe(401);
});

test('an operator who lost the role is let in nowhere', async () => {
  const { id, call } = await operator();
  await portal.db('admin_users_roles_lnk').where({ user_id: id }).delete();
  expect((await call('GET', ZONE)).status).toBe(403);
});

test('an operator without a scope sees nobody', async () => {
  const { call } = await operator();
  const found = await call<{ total: number }>('POST', '/backoffice/customers/search', {});
  expect(found.body.total).toBe(0);
  expect((await call<{ zone: unknown[] }>('GET', ZONE)).body.zone).toEqual([]);
});

test('a token that somebody else signed opens nothing', async () => {
  const { token } = await operator();
  const [header = '', payload = ''] = token.split('.');
  const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  for (const forged of [`${unsigned}.${payload}.`, `${header}.${payload}.`, `${header}.${payload}.AAAA`]) {
    const answer = await fetch(`${portal.url}${ZONE}`, { headers: { authorization: `Bearer ${forged}` } });
    expect(answer.status).toBe(401);
  }
});

test('an editor learns no secret of colleagues by filtering news by who wrote them', async () => {
  const list = '/content-manager/collection-types/api::news.article';
  const author = await adminUser(portal, 'caf-redattore', 'autrice@caf.test');
  await author.call('POST', list, { title: 'Una notizia' });
  const { call } = await adminUser(portal, 'caf-redattore');
  const found = async (filter: string) => {
    const answer = await call<{ pagination: { total: number } }>('GET', `${list}?filters${filter}`);
    return answer.body.pagination.total;
  };
  expect(await found('[title][$startsWith]=Una')).toBe(1);
  expect(await found('[title][$startsWith]=Altra')).toBe(0);
  for (const field of ['password', 'resetPasswordToken', 'registrationToken'])
    expect([field, await found(`[createdBy][${field}][$startsWith]=altro`)]).toEqual([field, 1]);
});

import { startPortal, type Portal } from '../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
}, 60_000);
afterAll(() => portal.stop());

interface Invited {
  id: number;
  registrationToken: string;
}

interface Users {
  create(user: Record<string, unknown>): Promise<Invited>;
  updateById(id: number, change: Record<string, unknown>): Promise<unknown>;
}

// Strapi does not export the type of its service.
const users = () => portal.strapi.service('admin::user') as unknown as Users;

async function invite(name: string): Promise<Invited> {
  const role = await portal.strapi.db.query('admin::role').findOne({ where: { code: 'caf-redattore' } });
  return users().create({
    email: `${name}@caf.test`,
    firstname: name,
    lastname: 'Prova',
    isActive: false,
    roles: [role.id],
  });
}

async function post(path: string, body: unknown): Promise<number> {
  const { status } = await fetch(`${portal.url}/admin/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return status;
}

const accept = (registrationToken: string) =>
  post('register', {
    registrationToken,
    userInfo: { firstname: 'Prova', lastname: 'Prova', password: 'Segretissima123' },
  });

const newPassword = (resetPasswordToken: string) =>
  post('reset-password', { resetPasswordToken, password: 'Segretissima456' });

async function stored(id: number): Promise<{ registration_token: string; reset_password_token: string }> {
  return portal.db('admin_users').where({ id }).first('registration_token', 'reset_password_token');
}

test('an invitation to the admin works once, and what the database keeps of it does not', async () => {
  const { id, registrationToken } = await invite('invito');
  expect(await accept((await stored(id)).registration_token)).toBe(400);
  expect(await accept(registrationToken)).toBe(200);
  expect(await accept(registrationToken)).toBe(400);
});

test('an invitation ends when somebody else gives the account its password', async () => {
  const { id, registrationToken } = await invite('attivato');
  await users().updateById(id, { password: 'Segretissima123', isActive: true });
  expect(await accept(registrationToken)).toBe(400);
});

test('an invitation outlives a change that sets no password', async () => {
  const { id, registrationToken } = await invite('corretto');
  await users().updateById(id, { firstname: 'Corretto' });
  expect(await accept(registrationToken)).toBe(200);
});

test('the link for a new password of the admin works from the message, not from the database', async () => {
  const { id, registrationToken } = await invite('dimentica');
  await accept(registrationToken);
  expect(await post('forgot-password', { email: 'dimentica@caf.test' })).toBe(204);
  const message = await portal.inbox.waitFor(({ to }) => to.includes('dimentica@caf.test'));
  const token = /code=([0-9a-f]+)/.exec(message.text)?.[1] ?? '';
  expect(await newPassword((await stored(id)).reset_password_token)).toBe(400);
  expect(await newPassword(token)).toBe(200);
  expect(await newPassword(token)).toBe(400);
});

import { customer, visitor, type Caller } from '../../support/callers';
import { GOOD_PASSWORD, person, register, tokenIn, type Person } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { historyOf, mailTo, operatorWith, refusedFields, rowOf, signIn } from './caf';

let portal: Portal;
let anna: Person;
let call: Caller;
let fresh: string;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());
beforeEach(async () => {
  anna = person();
  call = customer(portal, await register(portal, anna));
  fresh = `nuova-${anna.email}`;
});

const ask = (email = fresh, currentPassword = GOOD_PASSWORD) =>
  call('POST', '/api/me/email', { email, currentPassword });
const confirm = (token: string) => visitor(portal)('POST', '/api/email-confirmations', { token });
const linkTo = async (email: string) => tokenIn((await mailTo(portal, email, 'Conferma il tuo nuovo')).text);
const emailOf = async () => (await rowOf(portal, anna.codiceFiscale))?.email;

test('a new address counts once its link was used; the old one is told, and the session goes on', async () => {
  expect((await ask()).status).toBe(202);
  expect(await emailOf()).toBe(anna.email);
  expect((await call('GET', '/api/me/email')).body).toMatchObject({
    email: anna.email,
    pending: { email: fresh },
  });
  const token = await linkTo(fresh);
  expect((await confirm(token)).status).toBe(200);
  expect(await emailOf()).toBe(fresh);
  await mailTo(portal, anna.email, 'è cambiato');
  expect((await call('GET', '/api/me/email')).body).toEqual({ email: fresh, pending: null });
  expect((await confirm(token)).status).toBe(410);
  const operator = await operatorWith(portal);
  const { document_id: id } = (await rowOf(portal, anna.codiceFiscale)) as unknown as { document_id: string };
  expect((await historyOf(operator, id)).map(({ action }) => action).slice(0, 2)).toEqual([
    'email-changed',
    'email-change-asked',
  ]);
});

test('without the password nothing is asked for, and one’s own address is no new one', async () => {
  expect(Object.keys(refusedFields(await ask(fresh, 'non è questa password')))).toEqual(['currentPassword']);
  expect(Object.keys(refusedFields(await ask(anna.email.toUpperCase())))).toEqual(['email']);
  expect((await call('GET', '/api/me/email')).body).toMatchObject({ pending: null });
});

test('nothing tells that somebody else has the address', async () => {
  const other = person();
  await register(portal, other);
  expect((await ask(other.email)).status).toBe(202);
  expect((await ask(fresh)).status).toBe(202);
});

test('a newer request, another link, a change of mind and a new password void the link', async () => {
  await ask();
  const first = await linkTo(fresh);
  expect((await call('POST', '/api/me/email/link', {})).status).toBe(202);
  expect((await confirm(first)).status).toBe(410);
  await ask(`altra-${anna.email}`);
  const second = await linkTo(`altra-${anna.email}`);
  await call('DELETE', '/api/me/email');
  expect((await confirm(second)).status).toBe(410);
  expect((await call('POST', '/api/me/email/link', {})).status).toBe(409);
  await ask(`terza-${anna.email}`);
  const third = await linkTo(`terza-${anna.email}`);
  await call('POST', '/api/me/password', {
    ...{ currentPassword: GOOD_PASSWORD, newPassword: 'un’altra parola molto lunga', device: '' },
  });
  expect((await confirm(third)).status).toBe(410);
  expect(await emailOf()).toBe(anna.email);
});

test('a link that is a day old does nothing', async () => {
  await ask();
  const token = await linkTo(fresh);
  await portal.db('email_changes').update({ expires_at: '2020-01-01T00:00:00.000Z' });
  expect((await confirm(token)).status).toBe(410);
});

test('links for the password that the old mailbox has are void once the new address counts', async () => {
  await visitor(portal)('POST', '/api/password-resets', { codiceFiscale: anna.codiceFiscale });
  const reset = tokenIn((await mailTo(portal, anna.email, 'nuova password')).text);
  await ask();
  await confirm(await linkTo(fresh));
  const used = { token: reset, password: 'tutta un’altra password', device: '' };
  expect((await visitor(portal)('POST', '/api/links/use', used)).status).toBe(410);
  expect((await signIn(portal, anna.codiceFiscale)).status).toBe(201);
});

test('neither the address nor the secret lies in clear in the database', async () => {
  await ask();
  const token = await linkTo(fresh);
  const kept = JSON.stringify([await portal.db('email_changes'), await portal.db('outbox_messages')]);
  expect(kept).not.toContain(fresh);
  expect(kept).not.toContain(token);
});

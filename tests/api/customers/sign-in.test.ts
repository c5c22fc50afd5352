import { customer, visitor, type Caller } from '../../support/callers';
import { GOOD_PASSWORD, person, type Person } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { activationOf, mailTo, operatorWith, refusedFields, registrato, rowOf, signIn } from './caf';

let portal: Portal;
let operator: Caller;
let anna: Person & { id: string; token: string };
beforeAll(async () => {
  portal = await startPortal();
  operator = await operatorWith(portal);
  const who = person();
  anna = { ...who, ...(await registrato(portal, operator, who)) };
});
afterAll(() => portal.stop());

const isSignedIn = async (token: string) => (await customer(portal, token)('GET', '/api/me')).status === 200;

const sessionOf = (token: string) =>
  customer(portal, token)<{ sessions: { id: string; device: string; current: boolean }[] }>(
    'GET',
    '/api/me/sessions',
  );

test.each([
  ['as on the card', (code: string) => code],
  ['in small letters', (code: string) => code.toLowerCase()],
  ['with spaces', (code: string) => ` ${code.replace(/(.{3})/g, '$1 ')} `],
])('a codice fiscale typed %s signs in', async (_how, typed) => {
  expect((await signIn(portal, typed(anna.codiceFiscale))).status).toBe(201);
});

test('the email never signs in', async () => {
  expect((await signIn(portal, anna.email)).status).toBe(401);
});

test('a password counts as it was typed: spaces and capitals are part of it, the way accents are typed is not', async () => {
  const bruna = person('Bruna');
  const composed = 'perché no? è così facile';
  await operator('POST', '/backoffice/customers', activationOf(bruna));
  const { text } = await mailTo(portal, bruna.email, 'è pronto');
  const token = /t=([A-Za-z0-9_-]{43})/.exec(text)?.[1];
  await visitor(portal)('POST', '/api/links/use', { token, password: composed.normalize('NFD'), device: '' });
  expect((await signIn(portal, bruna.codiceFiscale, composed.normalize('NFC'))).status).toBe(201);
  for (const other of [` ${composed}`, `${composed} `, composed.toUpperCase(), 'perche no? e cosi facile'])
    expect((await signIn(portal, bruna.codiceFiscale, other)).status).toBe(401);
});

test('a wrong password, an unknown codice fiscale and one without a password get the same answer', async () => {
  const waiting = person('Carla');
  await operator('POST', '/backoffice/customers', activationOf(waiting));
  const answers = [
    await signIn(portal, anna.codiceFiscale, 'una frase sbagliata'),
    await signIn(portal, person('Dora').codiceFiscale),
    await signIn(portal, waiting.codiceFiscale),
    await signIn(portal, 'RSSMRA'),
  ];
  const [first] = answers;
  for (const { status, body } of answers)
    expect({ status, body }).toEqual({ status: 401, body: first?.body });
});

test('a codice fiscale that nobody has takes as long as a wrong password', async () => {
  const unknown = person('Dora').codiceFiscale;
  const times = new Map<string, number[]>();
  for (let round = 0; round < 20; round += 1)
    for (const codiceFiscale of [anna.codiceFiscale, unknown]) {
      const start = performance.now();
      await signIn(portal, codiceFiscale, 'una frase sbagliata');
      times.set(codiceFiscale, [...(times.get(codiceFiscale) ?? []), performance.now() - start]);
    }
  // A busy machine only ever adds time: what an answer itself takes shows in the fastest ones.
  const fastest = (codiceFiscale: string) => Math.min(...(times.get(codiceFiscale) ?? []));
  const [known, nobody] = [fastest(anna.codiceFiscale), fastest(unknown)];
  // Without the hash an answer takes a few milliseconds, with it tens: neither may miss.
  expect(Math.min(known, nobody) / Math.max(known, nobody)).toBeGreaterThan(0.6);
});

test('each sign-in opens a session of its own, and the last one is noted', async () => {
  const [one, other] = [await signIn(portal, anna.codiceFiscale), await signIn(portal, anna.codiceFiscale)];
  expect(one.body.token).not.toBe(other.body.token);
  expect([await isSignedIn(one.body.token), await isSignedIn(other.body.token)]).toEqual([true, true]);
  const { last_sign_in_at: last } = await rowOf(portal, anna.codiceFiscale);
  expect(Date.now() - Date.parse(String(last))).toBeLessThan(5000);
  const kept = JSON.stringify(await portal.db('customer_sessions'));
  expect(kept).not.toContain(one.body.token);
});

test('a session ends when it is not used, and in any case after its longest time', async () => {
  const past = new Date(Date.now() - 1).toISOString();
  for (const column of ['idle_expires_at', 'absolute_expires_at']) {
    const { token } = (await signIn(portal, anna.codiceFiscale)).body;
    expect(await isSignedIn(token)).toBe(true);
    const newest = (await portal.db('customer_sessions').max('id as id').first()) as { id: number };
    await portal
      .db('customer_sessions')
      .where(newest)
      .update({ [column]: past });
    expect(await isSignedIn(token)).toBe(false);
  }
});

test('using a session keeps it open, but never beyond its longest time', async () => {
  const { token, expiresAt } = (await signIn(portal, anna.codiceFiscale)).body;
  const newest = (await portal.db('customer_sessions').max('id as id').first()) as { id: number };
  const ago = new Date(Date.now() - 120_000).toISOString();
  const soon = new Date(Date.now() + 60_000).toISOString();
  await portal.db('customer_sessions').where(newest).update({ last_seen_at: ago, idle_expires_at: soon });
  expect(await isSignedIn(token)).toBe(true);
  const after = (await portal.db('customer_sessions').where(newest).first()) as Record<string, string>;
  expect((after['idle_expires_at'] ?? '') > soon).toBe(true);
  expect(after['absolute_expires_at']).toBe(expiresAt);
});

test('customers see their open sessions and close them, one or all the others', async () => {
  const eva = person('Eva');
  const { token: first } = await registrato(portal, operator, eva);
  const { token: second } = (await signIn(portal, eva.codiceFiscale)).body;
  const { token: third } = (await signIn(portal, eva.codiceFiscale)).body;
  const { sessions } = (await sessionOf(third)).body;
  expect(sessions).toHaveLength(3);
  expect(sessions.filter(({ current }) => current)).toHaveLength(1);
  const secondId = (await sessionOf(second)).body.sessions.find(({ current }) => current)?.id ?? '';
  expect((await customer(portal, third)('DELETE', `/api/me/sessions/${secondId}`)).status).toBe(200);
  expect([await isSignedIn(first), await isSignedIn(second), await isSignedIn(third)]).toEqual([
    true,
    false,
    true,
  ]);
  expect((await customer(portal, third)('DELETE', '/api/me/sessions')).status).toBe(200);
  expect([await isSignedIn(first), await isSignedIn(third)]).toEqual([false, true]);
  expect((await customer(portal, third)('DELETE', '/api/me/session')).status).toBe(200);
  expect(await isSignedIn(third)).toBe(false);
});

test('somebody else’s session is not there', async () => {
  const eva = person('Eva');
  const { token } = await registrato(portal, operator, eva);
  const { token: annas } = (await signIn(portal, anna.codiceFiscale)).body;
  const [mine] = (await sessionOf(annas)).body.sessions.filter(({ current }) => current);
  const close = (id: string) => customer(portal, token)('DELETE', `/api/me/sessions/${id}`);
  const foreign = await close(mine?.id ?? '');
  const nobodys = await close('nessuno00000000000000000');
  expect({ status: foreign.status, body: foreign.body }).toEqual({ status: 404, body: nobodys.body });
  expect(await isSignedIn(annas)).toBe(true);
});

test('changing the password ends every session and opens a new one; the customer is told', async () => {
  const eva = person('Eva');
  const { token } = await registrato(portal, operator, eva);
  const { token: elsewhere } = (await signIn(portal, eva.codiceFiscale)).body;
  const changeTo = (currentPassword: string, newPassword: string) =>
    customer(portal, token)<{ token: string }>('POST', '/api/me/password', {
      currentPassword,
      newPassword,
      device: '',
    });
  expect(refusedFields(await changeTo('sbagliata di certo', 'una frase del tutto nuova 9'))).toEqual({
    currentPassword: 'La password attuale non è corretta.',
  });
  expect(refusedFields(await changeTo(GOOD_PASSWORD, 'corta'))).toHaveProperty('newPassword');
  const changed = await changeTo(GOOD_PASSWORD, 'una frase del tutto nuova 9');
  expect(changed.status).toBe(200);
  expect([await isSignedIn(token), await isSignedIn(elsewhere)]).toEqual([false, false]);
  expect(await isSignedIn(changed.body.token)).toBe(true);
  expect((await signIn(portal, eva.codiceFiscale)).status).toBe(401);
  await mailTo(portal, eva.email, 'è cambiata');
});

test('signing in stands in the history, and so does a wrong password', async () => {
  await signIn(portal, anna.codiceFiscale);
  await signIn(portal, anna.codiceFiscale, 'una frase sbagliata');
  const { body } = await operator<{ items: { label: string; actor: string }[] }>(
    'GET',
    `/backoffice/customers/${anna.id}/history?pageSize=2`,
  );
  expect(body.items).toMatchObject([
    { label: 'Tentativo di accesso non riuscito', actor: 'Un visitatore' },
    { label: 'Ha effettuato l’accesso', actor: 'Il cliente' },
  ]);
});

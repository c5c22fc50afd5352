import { customer, visitor } from '../../support/callers';
import { GOOD_PASSWORD, person, register, registrationOf, tokenIn } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
}, 60_000);
afterAll(() => portal.stop());

test('a visitor registers, gets an email, chooses a password and is signed in as Anonimo', async () => {
  const anna = person();
  const token = await register(portal, anna);
  const me = await customer(portal, token)<{ nome: string; type: string; sections: string[] }>(
    'GET',
    '/api/me',
  );
  expect(me.status).toBe(200);
  expect(me.body).toMatchObject({ nome: 'Anna', type: 'anonimo' });
  expect(me.body.sections).toContain('news');
  expect(me.body.sections).not.toContain('archive');
});

test('a registration reserves nothing until its link is used', async () => {
  const anna = person();
  await visitor(portal)('POST', '/api/registrations', registrationOf(anna));
  expect(await portal.db('up_users').where({ codice_fiscale: anna.codiceFiscale })).toHaveLength(0);
});

test('a link works once', async () => {
  const anna = person();
  await register(portal, anna);
  const mail = await portal.inbox.waitFor(({ to }) => to.includes(anna.email));
  const token = tokenIn(portal.inbox.messages.find(({ to }) => to.includes(anna.email))?.text ?? mail.text);
  const again = await visitor(portal)('POST', '/api/links/use', {
    token,
    password: GOOD_PASSWORD,
    device: '',
  });
  expect(again.status).toBe(410);
});

test('the newest link voids the one before', async () => {
  const anna = person();
  await visitor(portal)('POST', '/api/registrations', registrationOf(anna));
  const first = await portal.inbox.waitFor(({ to }) => to.includes(anna.email));
  await visitor(portal)('POST', '/api/links/resend', { codiceFiscale: anna.codiceFiscale });
  const second = await portal.inbox.waitFor(
    ({ to, messageId }) => to.includes(anna.email) && messageId !== first.messageId,
  );
  const inspect = (text: string) =>
    visitor(portal)('POST', '/api/links/inspection', { token: tokenIn(text) });
  expect((await inspect(first.text)).status).toBe(410);
  expect((await inspect(second.text)).status).toBe(200);
});

test('a name that does not fit the codice fiscale is refused beside its field', async () => {
  const anna = person();
  const answer = await visitor(portal)<{ error: { details: { errors: { path: string[] }[] } } }>(
    'POST',
    '/api/registrations',
    { ...registrationOf(anna), cognome: 'Bianchi' },
  );
  expect(answer.status).toBe(400);
  expect(answer.body.error.details.errors.map(({ path }) => path)).toEqual([['cognome']]);
});

test('a weak password is refused with its reason and the link still works', async () => {
  const anna = person();
  await visitor(portal)('POST', '/api/registrations', registrationOf(anna));
  const token = tokenIn((await portal.inbox.waitFor(({ to }) => to.includes(anna.email))).text);
  const use = (password: string) =>
    visitor(portal)('POST', '/api/links/use', { token, password, device: '' });
  for (const weak of ['corta', 'password1234', 'AnnaRossi1950!', anna.codiceFiscale])
    expect((await use(weak)).status).toBe(400);
  expect((await use(GOOD_PASSWORD)).status).toBe(201);
});

test('registering a taken codice fiscale gets the same answer and opens a conflict', async () => {
  const anna = person();
  await register(portal, anna);
  const stranger = { ...anna, email: 'stranger@posta.test' };
  const started = performance.now();
  const taken = await visitor(portal)('POST', '/api/registrations', registrationOf(stranger));
  const took = performance.now() - started;
  const other = person('Bruna');
  const free = await visitor(portal)('POST', '/api/registrations', registrationOf(other));
  expect({ status: taken.status, body: taken.body }).toEqual({ status: free.status, body: free.body });
  expect(took).toBeGreaterThan(390);
  expect(await portal.db('customer_conflicts').where({ claimant_email: 'stranger@posta.test' })).toHaveLength(
    1,
  );
});

test('of two links for one codice fiscale the first used wins and the second opens a conflict', async () => {
  const anna = person();
  const rival = { ...anna, email: `r${anna.email}` };
  await visitor(portal)('POST', '/api/registrations', registrationOf(anna));
  await visitor(portal)('POST', '/api/registrations', registrationOf(rival));
  const tokenOf = async (email: string) =>
    tokenIn((await portal.inbox.waitFor(({ to }) => to.includes(email))).text);
  const use = async (email: string) =>
    visitor(portal)('POST', '/api/links/use', {
      token: await tokenOf(email),
      password: GOOD_PASSWORD,
      device: '',
    });
  expect((await use(anna.email)).status).toBe(201);
  expect((await use(rival.email)).status).toBe(409);
  expect(await portal.db('customer_conflicts').where({ claimant_email: rival.email })).toHaveLength(1);
});

test('a forgotten password is chosen anew through a link, and every session ends', async () => {
  const anna = person();
  const session = await register(portal, anna);
  const unknown = person('Carla');
  const answers = await Promise.all(
    [anna, unknown].map(({ codiceFiscale }) =>
      visitor(portal)('POST', '/api/password-resets', { codiceFiscale }),
    ),
  );
  expect(answers[0]?.body).toEqual(answers[1]?.body);
  const mail = await portal.inbox.waitFor(
    ({ to, subject }) => to.includes(anna.email) && subject.includes('nuova password'),
  );
  const used = await visitor(portal)('POST', '/api/links/use', {
    token: tokenIn(mail.text),
    password: 'una frase del tutto nuova 9',
    device: '',
  });
  expect(used.status).toBe(201);
  expect((await customer(portal, session)('GET', '/api/me')).status).toBe(401);
  const signIn = (password: string) =>
    visitor(portal)('POST', '/api/sessions', {
      codiceFiscale: ` ${anna.codiceFiscale.toLowerCase()} `,
      password,
      device: '',
    });
  expect((await signIn(GOOD_PASSWORD)).status).toBe(401);
  expect((await signIn('una frase del tutto nuova 9')).status).toBe(201);
});

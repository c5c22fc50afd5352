import { customer, visitor } from '../../support/callers';
import { GOOD_PASSWORD, person, register, registrationOf, tokenIn, type Person } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { mailTo, refusedFields, rowOf, signIn, useLink } from './caf';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const ask = (who: Person, more = {}) =>
  visitor(portal)('POST', '/api/registrations', { ...registrationOf(who), ...more });

const linkOf = async (email: string) => tokenIn((await mailTo(portal, email, 'Completa')).text);

const inspect = (token: string) => visitor(portal)('POST', '/api/links/inspection', { token });

async function nextLink(email: string, work: () => Promise<unknown>): Promise<string> {
  const known = new Set(portal.inbox.messages.map(({ messageId }) => messageId));
  await work();
  const mail = await portal.inbox.waitFor(
    ({ to, messageId, text }) => to.includes(email) && !known.has(messageId) && /[?&]t=/.test(text),
  );
  return tokenIn(mail.text);
}

test('a visitor registers, gets an email, chooses a password and is signed in as Anonimo', async () => {
  const anna = person();
  const token = await register(portal, anna);
  const me = await customer(portal, token)<{ sections: string[] }>('GET', '/api/me');
  expect(me.status).toBe(200);
  expect(me.body).toMatchObject({ nome: 'Anna', type: 'anonimo' });
  expect(me.body.sections).toContain('news');
  expect(me.body.sections).not.toContain('archive');
  await mailTo(portal, anna.email, 'è completa');
});

test('a registration reserves nothing until its link is used, and leaves no request behind when it is', async () => {
  const anna = person();
  await ask(anna);
  const requests = () => portal.db('registration_requests').where({ codice_fiscale: anna.codiceFiscale });
  expect(await portal.db('up_users').where({ codice_fiscale: anna.codiceFiscale })).toHaveLength(0);
  expect(await requests()).toHaveLength(1);
  expect((await useLink(portal, await linkOf(anna.email))).status).toBe(201);
  expect(await requests()).toHaveLength(0);
});

test('which notice was accepted and when stays with the customer', async () => {
  const anna = person();
  const before = new Date().toISOString();
  const session = await register(portal, anna);
  const profile = await customer(portal, session)<{ privacyAcceptedAt: string }>('GET', '/api/me/profile');
  expect(profile.body).toMatchObject({ privacyVersion: '1', email: anna.email });
  expect(profile.body.privacyAcceptedAt >= before).toBe(true);
  expect(profile.body.privacyAcceptedAt <= new Date().toISOString()).toBe(true);
});

test('only the notice that the CAF shows today can be accepted', async () => {
  const anna = person();
  const old = await ask(anna, { privacyVersion: '0' });
  expect(old.status).toBe(400);
  expect(refusedFields(old)['privacyVersion']).toContain('informativa');
  const refused = await ask(anna, { privacyAccepted: false });
  expect(refusedFields(refused)['privacyAccepted']).toContain('necessario');
  expect(await portal.db('registration_requests').where({ codice_fiscale: anna.codiceFiscale })).toHaveLength(
    0,
  );
});

test('a name that does not fit the codice fiscale is refused beside its field', async () => {
  const answer = await ask(person(), { cognome: 'Bianchi' });
  expect(answer.status).toBe(400);
  expect(Object.keys(refusedFields(answer))).toEqual(['cognome']);
});

test('a mistyped codice fiscale is refused beside its field, with the reason', async () => {
  const anna = person();
  const last = anna.codiceFiscale.endsWith('A') ? 'B' : 'A';
  const typo = { ...anna, codiceFiscale: `${anna.codiceFiscale.slice(0, 15)}${last}` };
  expect(refusedFields(await ask(typo))['codiceFiscale']).toContain('ultima lettera');
});

test('a link works once', async () => {
  const anna = person();
  await ask(anna);
  const token = await linkOf(anna.email);
  expect((await useLink(portal, token)).status).toBe(201);
  expect((await useLink(portal, token)).status).toBe(410);
  expect((await inspect(token)).status).toBe(410);
});

test('a link works once also when it is used ten times at the same instant', async () => {
  const anna = person();
  await ask(anna);
  const token = await linkOf(anna.email);
  const answers = await Promise.all(Array.from({ length: 10 }, () => useLink(portal, token)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...new Array<number>(9).fill(410)]);
  const { id } = await rowOf(portal, anna.codiceFiscale);
  expect(await portal.db('customer_sessions').where({ customer_id: id })).toHaveLength(1);
});

test('a link ends when the CAF said it would', async () => {
  const anna = person();
  await ask(anna);
  const token = await linkOf(anna.email);
  const { body } = await visitor(portal)<{ purpose: string; expiresAt: string }>(
    'POST',
    '/api/links/inspection',
    { token },
  );
  expect(body.purpose).toBe('registration');
  const hours = (Date.parse(body.expiresAt) - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(47.9);
  expect(hours).toBeLessThanOrEqual(48);
  const past = new Date(Date.now() - 1).toISOString();
  await portal.db('one_time_links').where({ expires_at: body.expiresAt }).update({ expires_at: past });
  expect((await inspect(token)).status).toBe(410);
  expect((await useLink(portal, token)).status).toBe(410);
});

test('the newest link voids the one before, whether it was sent again or asked for again', async () => {
  const anna = person();
  const { codiceFiscale, email } = anna;
  const first = await nextLink(email, () => ask(anna));
  const second = await nextLink(email, () => visitor(portal)('POST', '/api/links/resend', { codiceFiscale }));
  const third = await nextLink(email, () =>
    ask({ ...anna, email: email.toUpperCase() }).then(() => ask(anna)),
  );
  expect((await inspect(first)).status).toBe(410);
  expect((await inspect(second)).status).toBe(410);
  expect((await inspect(third)).status).toBe(200);
});

test('a stranger who asks for the same codice fiscale does not void the link of who owns it', async () => {
  const anna = person();
  const mine = await nextLink(anna.email, () => ask(anna));
  const stranger = { ...anna, email: `s${anna.email}` };
  await nextLink(stranger.email, () => ask(stranger));
  expect((await inspect(mine)).status).toBe(200);
  const again = await nextLink(anna.email, () =>
    visitor(portal)('POST', '/api/links/resend', { codiceFiscale: anna.codiceFiscale }),
  );
  expect((await useLink(portal, again)).status).toBe(201);
});

test('weak passwords are refused with the reason beside the field, and the link still works', async () => {
  const anna = person();
  await ask(anna);
  const token = await linkOf(anna.email);
  const reasonOf = async (password: string) =>
    refusedFields(await useLink(portal, token, password))['password'];
  expect(await reasonOf('corta')).toContain('almeno 12');
  expect(await reasonOf('password1234')).toContain('tra le più usate');
  expect(await reasonOf('AnnaRossi1950!')).toContain('solo i tuoi dati');
  expect(await reasonOf(anna.codiceFiscale)).toContain('codice fiscale');
  expect(await reasonOf('ilmiocaf 2026')).toContain('solo i tuoi dati');
  expect((await useLink(portal, token, GOOD_PASSWORD)).status).toBe(201);
});

test('registering a taken codice fiscale with another address opens a conflict and sends to the office', async () => {
  const anna = person();
  await register(portal, anna);
  const stranger = { ...anna, email: `s${anna.email}` };
  await ask(stranger);
  await ask({ ...stranger, email: stranger.email.toUpperCase() });
  const conflicts = await portal.db('customer_conflicts').where({ claimant_email: stranger.email });
  expect(conflicts).toMatchObject([{ state: 'open', requests: 2 }]);
  const mail = await mailTo(portal, stranger.email, 'La tua richiesta');
  expect(mail.text).not.toMatch(/[?&]t=/);
});

test('who registers again with their own address gets a link to the account that there is', async () => {
  const anna = person();
  await register(portal, anna);
  const token = await nextLink(anna.email, () => ask(anna));
  expect(await portal.db('customer_conflicts').where({ claimant_email: anna.email })).toHaveLength(0);
  expect((await useLink(portal, token, 'una frase del tutto nuova 9')).status).toBe(201);
  expect((await signIn(portal, anna.codiceFiscale, 'una frase del tutto nuova 9')).status).toBe(201);
});

test('of two links for one codice fiscale the first used wins and the second opens a conflict', async () => {
  const anna = person();
  const rival = { ...anna, email: `r${anna.email}` };
  await ask(anna);
  await ask(rival);
  expect((await useLink(portal, await linkOf(anna.email))).status).toBe(201);
  expect((await useLink(portal, await linkOf(rival.email))).status).toBe(409);
  await mailTo(portal, rival.email, 'La tua richiesta');
  expect(await portal.db('customer_conflicts').where({ claimant_email: rival.email })).toHaveLength(1);
  expect((await rowOf(portal, anna.codiceFiscale))['email']).toBe(anna.email);
  expect((await useLink(portal, await linkOf(rival.email))).status).toBe(410);
});

test('a forgotten password is chosen anew through a link, and every session ends', async () => {
  const anna = person();
  const session = await register(portal, anna);
  const { codiceFiscale } = anna;
  const token = await nextLink(anna.email, () =>
    visitor(portal)('POST', '/api/password-resets', { codiceFiscale }),
  );
  expect((await inspect(token)).body).toMatchObject({ purpose: 'password-reset' });
  expect((await useLink(portal, token, 'una frase del tutto nuova 9')).status).toBe(201);
  expect((await customer(portal, session)('GET', '/api/me')).status).toBe(401);
  expect((await signIn(portal, codiceFiscale, GOOD_PASSWORD)).status).toBe(401);
  expect((await signIn(portal, codiceFiscale, 'una frase del tutto nuova 9')).status).toBe(201);
  await mailTo(portal, anna.email, 'è attiva');
});

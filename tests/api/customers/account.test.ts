import { customer, visitor, type Caller } from '../../support/callers';
import { GOOD_PASSWORD, person, register, tokenIn } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import {
  historyOf,
  mailTo,
  operatorWith,
  refusedFields,
  registrato,
  rowOf,
  signIn,
  useLink,
  type ErrorAnswer,
} from './caf';

let portal: Portal;
let operator: Caller;
beforeAll(async () => {
  portal = await startPortal();
  operator = await operatorWith(portal);
});
afterAll(() => portal.stop());

const reason = { reason: 'Lo ha chiesto allo sportello' };

async function anonimo() {
  const anna = person();
  const token = await register(portal, anna);
  return { ...anna, token, id: String((await rowOf(portal, anna.codiceFiscale))['document_id']) };
}

async function verified() {
  const anna = person();
  return { ...anna, ...(await registrato(portal, operator, anna)) };
}

const change = (method: string, id: string, path: string, body?: unknown) =>
  operator<ErrorAnswer>(method, `/backoffice/customers/${id}/${path}`, body);

const isSignedIn = async (token: string) => (await customer(portal, token)('GET', '/api/me')).status === 200;

test('an Anonimo becomes Registrato with what was seen as evidence, stays signed in, and is told', async () => {
  const { id, token, email } = await anonimo();
  const seen = { evidenceKind: 'carta-identita', evidenceNote: 'numero CA123', emailConfirmed: true };
  expect((await change('POST', id, 'registrato', seen)).status).toBe(200);
  expect((await customer(portal, token)('GET', '/api/me')).body).toMatchObject({ type: 'registrato' });
  const { body } = await operator('GET', `/backoffice/customers/${id}`);
  expect(body).toMatchObject({ type: 'registrato', evidence: 'carta-identita: numero CA123' });
  await mailTo(portal, email, 'è verificata');
  const [entry] = await historyOf(operator, id);
  expect(entry).toMatchObject({
    label: 'Passato da Anonimo a Registrato',
    actor: 'Prova caf-operatore',
    details: 'Carta d’identità',
  });
  expect((await change('POST', id, 'registrato', seen)).body.error.name).toBe('state-not-allowed');
});

test('nobody becomes Registrato before the operator has confirmed the address', async () => {
  const { id } = await anonimo();
  const answer = await change('POST', id, 'registrato', {
    evidenceKind: 'passaporto',
    emailConfirmed: false,
  });
  expect(refusedFields(answer)['emailConfirmed']).toContain('Conferma che l’indirizzo');
});

test('a Registrato goes back to Anonimo with the reason, and loses the sections of who is verified', async () => {
  const { id, token, email } = await verified();
  const sections = async () =>
    (await customer(portal, token)<{ sections: string[] }>('GET', '/api/me')).body.sections;
  expect(await sections()).toContain('archive');
  expect((await change('POST', id, 'anonimo', reason)).status).toBe(200);
  expect(await sections()).not.toContain('archive');
  await mailTo(portal, email, 'da verificare di nuovo');
  expect((await historyOf(operator, id))[0]).toMatchObject({
    action: 'customer-reverted',
    details: reason.reason,
  });
  expect((await change('POST', id, 'anonimo', reason)).status).toBe(409);
});

test('a blocked customer is out at once and gets in again only when unblocked', async () => {
  const { id, token, codiceFiscale, email } = await verified();
  await visitor(portal)('POST', '/api/password-resets', { codiceFiscale });
  const reset = tokenIn((await mailTo(portal, email, 'Scegli una nuova password')).text);
  expect((await change('POST', id, 'block', reason)).status).toBe(200);
  expect(await isSignedIn(token)).toBe(false);
  expect((await signIn(portal, codiceFiscale)).status).toBe(403);
  expect((await useLink(portal, reset)).status).toBe(410);
  expect((await change('POST', id, 'block', reason)).status).toBe(409);
  expect((await change('POST', id, 'link')).status).toBe(409);
  expect((await change('POST', id, 'letter')).status).toBe(409);
  await mailTo(portal, email, 'è sospeso');
  expect((await change('POST', id, 'unblock', reason)).status).toBe(200);
  expect((await signIn(portal, codiceFiscale)).status).toBe(201);
  expect((await change('POST', id, 'unblock', reason)).status).toBe(409);
});

test('that an account is blocked is told only to who knows the password', async () => {
  const { id, codiceFiscale } = await verified();
  await change('POST', id, 'block', reason);
  const right = await signIn(portal, codiceFiscale);
  expect(right.body).toMatchObject({ error: { name: 'account-blocked' } });
  const wrong = await signIn(portal, codiceFiscale, 'un’altra frase qualunque');
  expect(wrong.body).toMatchObject({ error: { name: 'wrong-credentials' } });
});

test('ending sessions signs the customer out everywhere, the password stays', async () => {
  const { id, token, codiceFiscale } = await verified();
  const second = (await signIn(portal, codiceFiscale)).body.token;
  expect((await operator('GET', `/backoffice/customers/${id}`)).body).toMatchObject({ openSessions: 2 });
  expect((await change('DELETE', id, 'sessions')).status).toBe(200);
  expect([await isSignedIn(token), await isSignedIn(second)]).toEqual([false, false]);
  expect((await signIn(portal, codiceFiscale)).status).toBe(201);
  expect((await historyOf(operator, id)).find(({ action }) => action === 'sessions-ended')).toMatchObject({
    details: '2 sessioni',
  });
});

test('when a Registrato’s address changes the old one is told, its sessions and links end, the password stays', async () => {
  const { id, token, codiceFiscale, email } = await verified();
  await change('POST', id, 'link');
  const link = tokenIn((await mailTo(portal, email, 'Un nuovo collegamento')).text);
  const moved = `nuova-${email}`;
  expect((await change('PUT', id, 'email', { email: moved, ...reason })).status).toBe(200);
  await mailTo(portal, email, 'indirizzo email');
  expect(await isSignedIn(token)).toBe(false);
  expect((await useLink(portal, link)).status).toBe(410);
  expect((await signIn(portal, codiceFiscale)).status).toBe(201);
  await visitor(portal)('POST', '/api/password-resets', { codiceFiscale });
  await mailTo(portal, moved, 'Scegli una nuova password');
  const same = await change('PUT', id, 'email', { email: moved.toUpperCase(), ...reason });
  expect(refusedFields(same)).toHaveProperty('email');
});

test('when an Anonimo’s address changes only the new one can choose a password', async () => {
  const { id, token, codiceFiscale, email } = await anonimo();
  const moved = `nuova-${email}`;
  await change('PUT', id, 'email', { email: moved, ...reason });
  expect(await isSignedIn(token)).toBe(false);
  expect((await signIn(portal, codiceFiscale)).status).toBe(401);
  const link = tokenIn((await mailTo(portal, moved, 'Un nuovo collegamento')).text);
  expect((await useLink(portal, link, 'la frase che solo Anna sa 1')).status).toBe(201);
  expect((await signIn(portal, codiceFiscale, GOOD_PASSWORD)).status).toBe(401);
});

test('without an address no link is sent, and a letter is what is offered', async () => {
  const { id } = await verified();
  await change('PUT', id, 'email', { email: '', ...reason });
  expect((await change('POST', id, 'link')).body.error.name).toBe('no-email');
});

test('an operator’s link voids the one before and lets the customer choose a password', async () => {
  const { id, email, codiceFiscale } = await verified();
  await change('POST', id, 'link');
  const first = await mailTo(portal, email, 'Un nuovo collegamento');
  await change('POST', id, 'link');
  const second = await portal.inbox.waitFor(
    ({ to, subject, messageId }) =>
      to.includes(email) && subject.includes('Un nuovo collegamento') && messageId !== first.messageId,
  );
  expect((await useLink(portal, tokenIn(first.text))).status).toBe(410);
  expect((await signIn(portal, codiceFiscale)).status).toBe(201);
  expect((await useLink(portal, tokenIn(second.text), 'la frase che solo Anna sa 1')).status).toBe(201);
  expect((await signIn(portal, codiceFiscale)).status).toBe(401);
});

test('nothing personal stands in the history’s details', async () => {
  const who = await verified();
  await change('PUT', who.id, 'email', { email: `nuova-${who.email}`, ...reason });
  await change('POST', who.id, 'letter');
  await signIn(portal, who.codiceFiscale, 'sbagliata di certo');
  const { id } = await rowOf(portal, who.codiceFiscale);
  const rows = JSON.stringify(await portal.db('audit_events').where({ customer_id: id }));
  for (const personal of [who.email, who.codiceFiscale, who.cognome, who.nome, 'sbagliata'])
    expect(rows).not.toContain(personal);
});

test('everything in a history has Italian words', async () => {
  const actions = await portal.db('audit_events').whereNotNull('customer_id').distinct().pluck('action');
  const { id } = await verified();
  for (const { action, label } of await historyOf(operator, id)) expect(label).not.toBe(action);
  expect(actions.length).toBeGreaterThan(10);
});

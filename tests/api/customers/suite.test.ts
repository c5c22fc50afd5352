import { customer, type Caller } from '../../support/callers';
import { GOOD_PASSWORD, person, register, tokenIn, type Person } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import {
  activationOf,
  mailTo,
  operatorWith,
  refusedFields,
  rowOf,
  signIn,
  suiteOf,
  useLink,
  type ErrorAnswer,
} from './caf';

let portal: Portal;
let suite: Caller;
beforeAll(async () => {
  portal = await startPortal();
  suite = await suiteOf(portal);
});
afterAll(() => portal.stop());

let made = 0;
const externalId = () => `Q-${String((made += 1))}`;

interface SuiteCustomer extends ErrorAnswer {
  id: string;
  externalId: string;
  email: string | null;
  outcome: string;
}

const put = (id: string, who: Person, more: Record<string, unknown> = {}) =>
  suite<SuiteCustomer>('PUT', `/api/integration/v1/customers/${id}`, activationOf(who, more));

async function active(who: Person, id: string): Promise<string> {
  await put(id, who);
  const used = await useLink(portal, tokenIn((await mailTo(portal, who.email, 'è pronto')).text));
  return used.body.token;
}

const messagesTo = async (codiceFiscale: string): Promise<string[]> => {
  const { id } = await rowOf(portal, codiceFiscale);
  return portal.db('outbox_messages').where({ customer_id: id }).orderBy('id').pluck('event');
};

test('repeating a call changes nothing and sends nothing', async () => {
  const anna = person();
  const id = externalId();
  expect((await put(id, anna)).body).toMatchObject({
    outcome: 'created',
    externalId: id,
    type: 'registrato',
  });
  const before = await rowOf(portal, anna.codiceFiscale);
  expect((await put(id, anna)).body.outcome).toBe('unchanged');
  expect((await put(id, anna)).body.outcome).toBe('unchanged');
  expect(await rowOf(portal, anna.codiceFiscale)).toEqual(before);
  expect(await messagesTo(anna.codiceFiscale)).toEqual(['credentials-created-by-suite']);
  expect((await suite('GET', `/api/integration/v1/customers/${id}`)).body).toMatchObject({
    externalId: id,
    codiceFiscale: anna.codiceFiscale,
    email: anna.email,
    blocked: false,
  });
});

test('the same codice fiscale typed in small letters and with spaces is the same customer', async () => {
  const anna = person();
  const id = externalId();
  await put(id, anna);
  const typed = anna.codiceFiscale.toLowerCase().replace(/(.{3})/g, '$1 ');
  expect((await put(id, { ...anna, codiceFiscale: typed })).body.outcome).toBe('unchanged');
});

test('an Anonimo becomes Registrato once, and stays so at the next calls', async () => {
  const anna = person();
  const session = await register(portal, anna);
  const id = externalId();
  expect((await put(id, anna)).body.outcome).toBe('promoted');
  expect((await put(id, anna)).body.outcome).toBe('unchanged');
  expect((await customer(portal, session)('GET', '/api/me')).body).toMatchObject({ type: 'registrato' });
});

test('a new address ends sessions and links of the old one, which is told; the password stays', async () => {
  const anna = person();
  const id = externalId();
  const session = await active(anna, id);
  await suite('POST', `/api/integration/v1/customers/${id}/credentials`);
  const link = tokenIn((await mailTo(portal, anna.email, 'Un nuovo collegamento')).text);
  const moved = { ...anna, email: `nuova-${anna.email}` };
  expect((await put(id, moved)).body).toMatchObject({ outcome: 'updated', email: moved.email });
  expect((await customer(portal, session)('GET', '/api/me')).status).toBe(401);
  expect((await useLink(portal, link)).status).toBe(410);
  await mailTo(portal, anna.email, 'indirizzo email');
  expect((await signIn(portal, anna.codiceFiscale, GOOD_PASSWORD)).status).toBe(201);
});

test('who has no password yet gets a new link at the new address, the old one is void', async () => {
  const anna = person();
  const id = externalId();
  await put(id, anna);
  const old = tokenIn((await mailTo(portal, anna.email, 'è pronto')).text);
  const moved = { ...anna, email: `nuova-${anna.email}` };
  await put(id, moved);
  expect((await useLink(portal, old)).status).toBe(410);
  const link = tokenIn((await mailTo(portal, moved.email, 'Un nuovo collegamento')).text);
  expect((await useLink(portal, link)).status).toBe(201);
});

test('other capitals in an address are the same mailbox: nobody is signed out', async () => {
  const anna = person();
  const small = { ...anna, email: `anna.${anna.email}` };
  const id = externalId();
  const session = await active(small, id);
  expect((await put(id, small, { email: `ANNA.${anna.email}` })).body).toMatchObject({
    outcome: 'updated',
    email: `ANNA.${anna.email}`,
  });
  expect((await customer(portal, session)('GET', '/api/me')).status).toBe(200);
});

test('an identifier belongs to one codice fiscale', async () => {
  const id = externalId();
  await put(id, person());
  const answer = await put(id, person('Bruna'));
  expect(answer.status).toBe(409);
  expect(answer.body.error.name).toBe('external-id-taken');
});

test('a customer may get another identifier: the old one is nobody’s then', async () => {
  const anna = person();
  const [one, other] = [externalId(), externalId()];
  const { body } = await put(one, anna);
  expect((await put(other, anna)).body).toMatchObject({ outcome: 'updated', id: body.id });
  expect((await suite('GET', `/api/integration/v1/customers/${one}`)).status).toBe(404);
});

test('a corrected name is taken over, one that does not fit the codice fiscale is refused beside its field', async () => {
  const anna = person('Anna Maria', 'Rossi');
  const id = externalId();
  await put(id, anna);
  expect((await put(id, { ...anna, cognome: 'Róssi' })).body.outcome).toBe('updated');
  expect(await rowOf(portal, anna.codiceFiscale)).toMatchObject({ cognome: 'Róssi' });
  expect(Object.keys(refusedFields(await put(id, { ...anna, nome: 'Bruna' })))).toEqual(['nome']);
});

test('a customer whom an operator blocked stays blocked, and gets no links', async () => {
  const anna = person();
  const id = externalId();
  const { body } = await put(id, anna);
  const operator = await operatorWith(portal);
  await operator('POST', `/backoffice/customers/${body.id}/block`, { reason: 'Per prova' });
  const before = await messagesTo(anna.codiceFiscale);
  expect((await put(id, { ...anna, cognome: 'Róssi' })).body).toMatchObject({ blocked: true });
  expect((await suite('POST', `/api/integration/v1/customers/${id}/credentials`)).status).toBe(409);
  expect(await messagesTo(anna.codiceFiscale)).toEqual(before);
});

test('new credentials are a new link, never a password', async () => {
  const anna = person();
  const id = externalId();
  await put(id, anna);
  const first = tokenIn((await mailTo(portal, anna.email, 'è pronto')).text);
  expect((await suite('POST', `/api/integration/v1/customers/${id}/credentials`)).status).toBe(200);
  const second = tokenIn((await mailTo(portal, anna.email, 'Un nuovo collegamento')).text);
  expect((await useLink(portal, first)).status).toBe(410);
  expect((await useLink(portal, second)).status).toBe(201);
});

test('credentials for who has no address, or is unknown, are refused with the reason', async () => {
  const id = externalId();
  await put(id, person(), { email: null });
  const send = (who: string) =>
    suite<ErrorAnswer>('POST', `/api/integration/v1/customers/${who}/credentials`);
  expect((await send(id)).body.error.name).toBe('no-email');
  expect((await send('Q-nessuno')).body.error.name).toBe('not-found');
});

import { customer, visitor, type Answer, type Caller } from '../../support/callers';
import { GOOD_PASSWORD, person, register, registrationOf, tokenIn, type Person } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { activationOf, mailTo, operatorWith, registrato, rowOf, signIn, suiteOf, useLink } from './caf';

let portal: Portal;
let operator: Caller;
let suite: Caller;
beforeAll(async () => {
  portal = await startPortal({ DATABASE_POOL_MAX: '20' });
  operator = await operatorWith(portal);
  suite = await suiteOf(portal);
});
afterAll(() => portal.stop());

const ROUNDS = 8;

/** Runs everything at the same instant. @returns the statuses, lowest first; none may be a failure of the server's */
async function atOnce(requests: (() => Promise<Answer<unknown>>)[]): Promise<number[]> {
  const answers = await Promise.all(requests.map((request) => request()));
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses.filter((status) => status >= 500)).toEqual([]);
  return statuses;
}

const times = <Item>(count: number, item: () => Item): Item[] => Array.from({ length: count }, item);

const activate = (who: Person) => () => operator('POST', '/backoffice/customers', activationOf(who));

let suiteIds = 0;
const put =
  (who: Person, externalId = `Q-${String((suiteIds += 1))}`) =>
  () =>
    suite('PUT', `/api/integration/v1/customers/${externalId}`, activationOf(who));

const rows = (table: string, where: Record<string, unknown>) => portal.db(table).where(where);

async function requested(who: Person): Promise<string> {
  await visitor(portal)('POST', '/api/registrations', registrationOf(who));
  return tokenIn((await mailTo(portal, who.email, 'Completa')).text);
}

test('of many operators who activate one codice fiscale one does, the others are told that it is there', async () => {
  const anna = person();
  expect(await atOnce(times(6, () => activate(anna)))).toEqual([201, 409, 409, 409, 409, 409]);
  const customers = await rows('up_users', { codice_fiscale: anna.codiceFiscale });
  expect(customers).toHaveLength(1);
  const { id } = await rowOf(portal, anna.codiceFiscale);
  expect(await rows('outbox_messages', { customer_id: id })).toHaveLength(1);
});

test('the suite may repeat a call before the first one is answered', async () => {
  const anna = person();
  expect(await atOnce(times(6, () => put(anna, 'Q-ripetuta')))).toEqual([200, 200, 200, 200, 200, 200]);
  const { id } = await rowOf(portal, anna.codiceFiscale);
  expect(await rows('outbox_messages', { customer_id: id })).toHaveLength(1);
});

test('one identifier for two people at once goes to one of them', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const id = `Q-conteso-${String(round)}`;
    expect(await atOnce([put(person(), id), put(person('Bruna'), id)])).toEqual([200, 409]);
  }
});

test('the suite and an operator at once make one customer', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const anna = person();
    const [first, second] = await atOnce([put(anna), activate(anna)]);
    expect(first).toBe(200);
    expect([201, 409]).toContain(second);
    expect(await rows('up_users', { codice_fiscale: anna.codiceFiscale })).toHaveLength(1);
  }
});

test('a stranger’s link used while the CAF activates Anna never leaves the stranger inside', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const anna = person();
    const stranger = { ...anna, email: `estraneo-${anna.email}` };
    const token = await requested(stranger);
    let session = '';
    await atOnce([
      async () => {
        const used = await useLink(portal, token);
        session = used.body.token;
        return used;
      },
      activate(anna),
      put(anna),
    ]);
    expect(await rowOf(portal, anna.codiceFiscale)).toMatchObject({
      email: anna.email,
      customer_type: 'registrato',
      password_hash: null,
    });
    expect((await customer(portal, session)('GET', '/api/me')).status).toBe(401);
    expect((await signIn(portal, anna.codiceFiscale)).status).toBe(401);
  }
});

test('a stranger who signs in or chooses a password while Anna’s account is being given to her is out', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const anna = person();
    const stranger = { ...anna, email: `estraneo-${anna.email}` };
    const inside = await register(portal, stranger);
    await visitor(portal)('POST', '/api/password-resets', { codiceFiscale: anna.codiceFiscale });
    const reset = tokenIn((await mailTo(portal, stranger.email, 'nuova password')).text);
    const sessions = [inside];
    const keeping = (request: () => Promise<Answer<{ token?: string }>>) => async () => {
      const answer = await request();
      if (answer.body.token !== undefined) sessions.push(answer.body.token);
      return answer;
    };
    await atOnce([
      keeping(() => signIn(portal, anna.codiceFiscale)),
      keeping(() => useLink(portal, reset, 'una frase dell’estraneo 1')),
      keeping(() =>
        customer(portal, inside)('POST', '/api/me/password', {
          currentPassword: GOOD_PASSWORD,
          newPassword: 'una frase dell’estraneo 2',
          device: '',
        }),
      ),
      activate(anna),
    ]);
    expect(await rowOf(portal, anna.codiceFiscale)).toMatchObject({ email: anna.email, password_hash: null });
    for (const session of sessions)
      expect((await customer(portal, session)('GET', '/api/me')).status).toBe(401);
  }
});

test('a customer who chooses a password while being blocked is out', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const anna = person();
    const { id } = await registrato(portal, operator, anna);
    await operator('POST', `/backoffice/customers/${id}/link`);
    const token = tokenIn((await mailTo(portal, anna.email, 'Un nuovo collegamento')).text);
    await atOnce([
      () => useLink(portal, token, 'una frase del tutto nuova 9'),
      () => signIn(portal, anna.codiceFiscale),
      () => operator('POST', `/backoffice/customers/${id}/block`, { reason: 'Per prova' }),
    ]);
    const { id: row, blocked } = await rowOf(portal, anna.codiceFiscale);
    expect(Boolean(blocked)).toBe(true);
    expect(await rows('customer_sessions', { customer_id: row })).toHaveLength(0);
  }
});

test('two people who use their links for one codice fiscale at once make one customer and one conflict', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const anna = person();
    const rival = { ...anna, email: `rivale-${anna.email}` };
    const tokens = [await requested(anna), await requested(rival)];
    expect(await atOnce(tokens.map((token) => () => useLink(portal, token)))).toEqual([201, 409]);
    const { id } = await rowOf(portal, anna.codiceFiscale);
    expect(await rows('customer_conflicts', { customer_id: id })).toHaveLength(1);
  }
});

test('the same request for a taken codice fiscale, many times at once, is one conflict', async () => {
  const anna = person();
  await register(portal, anna);
  const claimant = { ...anna, email: `altra-${anna.email}` };
  const ask = () => visitor(portal)('POST', '/api/registrations', registrationOf(claimant));
  await atOnce(times(8, () => ask));
  expect(await rows('customer_conflicts', { claimant_email: claimant.email })).toMatchObject([
    { requests: 8 },
  ]);
});

test('the same request for a free codice fiscale, many times at once, is one request with one living link', async () => {
  const anna = person();
  const ask = () => visitor(portal)('POST', '/api/registrations', registrationOf(anna));
  await atOnce(times(8, () => ask));
  const requests = (await rows('registration_requests', { codice_fiscale: anna.codiceFiscale })) as {
    id: number;
  }[];
  expect(requests).toHaveLength(1);
  const living = rows('one_time_links', { registration_request_id: requests[0]?.id, voided_at: null });
  expect(await living).toHaveLength(1);
});

test('opposite changes of one account at once leave it in one of the two states, with one history', async () => {
  const anna = person();
  const { id } = await registrato(portal, operator, anna);
  const reason = { reason: 'Per prova' };
  const change = (path: string, body: unknown) => () =>
    operator('POST', `/backoffice/customers/${id}/${path}`, body);
  const evidence = { evidenceKind: 'passaporto', emailConfirmed: true };
  await atOnce(times(3, () => [change('anonimo', reason), change('registrato', evidence)]).flat());
  const { id: row, customer_type: type } = await rowOf(portal, anna.codiceFiscale);
  const turns = (await rows('audit_events', { customer_id: row })
    .whereIn('action', ['customer-reverted', 'customer-converted'])
    .orderBy('id')
    .pluck('action')) as string[];
  for (const [index, turn] of turns.entries())
    expect(turn).toBe(index % 2 === 0 ? 'customer-reverted' : 'customer-converted');
  expect(type).toBe(turns.at(-1) === 'customer-reverted' ? 'anonimo' : 'registrato');
});

test('two imports of the same file at once write it once', async () => {
  const people = times(20, () => person());
  const csv = ['codice_fiscale;cognome;nome;email']
    .concat(people.map((who) => [who.codiceFiscale, who.cognome, who.nome, who.email].join(';')))
    .join('\n');
  await atOnce(times(3, () => () => operator('POST', '/backoffice/customer-imports', { csv })));
  for (const { codiceFiscale } of people)
    expect(await rows('up_users', { codice_fiscale: codiceFiscale })).toHaveLength(1);
});

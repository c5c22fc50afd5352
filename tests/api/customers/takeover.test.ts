import { customer, visitor, type Caller } from '../../support/callers';
import { GOOD_PASSWORD, person, register, tokenIn, type Person } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { activationOf, historyOf, mailTo, operatorWith, rowOf, signIn, suiteOf, useLink } from './caf';

let portal: Portal;
let operator: Caller;
let suite: Caller;
beforeAll(async () => {
  portal = await startPortal();
  operator = await operatorWith(portal);
  suite = await suiteOf(portal);
});
afterAll(() => portal.stop());

interface Activated {
  id: string;
  outcome: string;
}

let suiteIds = 0;

/** The two ways in which the CAF activates somebody. */
const ACTIVATE = {
  operator: (who: Person, email: string | null = who.email) =>
    operator<Activated>('POST', '/backoffice/customers', { ...activationOf(who), email }),
  suite: (who: Person, email: string | null = who.email) =>
    suite<Activated>('PUT', `/api/integration/v1/customers/Q-${String((suiteIds += 1))}`, {
      ...activationOf(who),
      email,
    }),
};

/** A stranger who registered Anna's codice fiscale, with everything that this gave them. */
async function strangerAs(anna: Person) {
  const stranger = { ...anna, email: `stranger-${anna.email}` };
  const session = await register(portal, stranger);
  await visitor(portal)('POST', '/api/password-resets', { codiceFiscale: anna.codiceFiscale });
  const reset = tokenIn((await mailTo(portal, stranger.email, 'nuova password')).text);
  return { ...stranger, session, reset };
}

describe.each(['operator', 'suite'] as const)('when the %s activates', (by) => {
  test('somebody unknown, a Registrato is created and gets a link', async () => {
    const anna = person();
    const { body } = await ACTIVATE[by](anna);
    expect(body.outcome).toBe('created');
    expect(await rowOf(portal, anna.codiceFiscale)).toMatchObject({
      customer_type: 'registrato',
      password_hash: null,
    });
    const { text } = await mailTo(portal, anna.email, 'è pronto');
    expect(text).not.toContain(anna.codiceFiscale);
    const used = await useLink(portal, tokenIn(text));
    const me = await customer(portal, used.body.token)('GET', '/api/me');
    expect(me.body).toMatchObject({ nome: 'Anna', type: 'registrato' });
    expect((await historyOf(operator, body.id)).map(({ action }) => action)).toEqual([
      'password-set-by-activation',
      'customer-activated',
    ]);
  });

  test('an Anonimo with the same address, in any letter case, the account goes on as Registrato', async () => {
    const anna = person();
    const session = await register(portal, anna);
    const { body } = await ACTIVATE[by](anna, anna.email.toUpperCase());
    expect(body.outcome).toBe('promoted');
    const me = await customer(portal, session)('GET', '/api/me');
    expect(me.body).toMatchObject({ type: 'registrato' });
    expect((await signIn(portal, anna.codiceFiscale)).status).toBe(201);
    await mailTo(portal, anna.email, 'è verificata');
    expect((await historyOf(operator, body.id))[1]).toMatchObject({ action: 'customer-converted' });
  });

  test.each([
    ['another address', (anna: Person) => anna.email],
    ['no address', () => null],
  ])('an Anonimo with %s, nothing of the stranger is left', async (_with, emailOf) => {
    const anna = person();
    const stranger = await strangerAs(anna);
    const email = emailOf(anna);
    const { body } = await ACTIVATE[by](anna, email);
    expect(body.outcome).toBe('taken-over');
    expect((await customer(portal, stranger.session)('GET', '/api/me')).status).toBe(401);
    expect((await signIn(portal, anna.codiceFiscale)).status).toBe(401);
    expect((await useLink(portal, stranger.reset)).status).toBe(410);
    expect(await rowOf(portal, anna.codiceFiscale)).toMatchObject({
      email,
      customer_type: 'registrato',
      password_hash: null,
      privacy_version: null,
      last_sign_in_at: null,
    });
    const takenOver = (await historyOf(operator, body.id)).filter(
      ({ action }) => action === 'customer-taken-over',
    );
    expect(takenOver).toMatchObject([{ details: '' }]);
  });

  test('an Anonimo with another address, both are told, and only the verified one gets a link', async () => {
    const anna = person();
    const stranger = await strangerAs(anna);
    await ACTIVATE[by](anna);
    const toStranger = await mailTo(portal, stranger.email, 'non è più attiva');
    expect(`${toStranger.text}${toStranger.html}`).not.toMatch(/Anna|Rossi|[?&]t=/);
    expect((await mailTo(portal, anna.email, 'era già registrato')).text).not.toMatch(/[?&]t=|stranger/);
    const link = await mailTo(portal, anna.email, 'è pronto');
    expect((await useLink(portal, tokenIn(link.text), 'la frase che solo Anna sa 1')).status).toBe(201);
    expect((await signIn(portal, anna.codiceFiscale, GOOD_PASSWORD)).status).toBe(401);
    expect((await signIn(portal, anna.codiceFiscale, 'la frase che solo Anna sa 1')).status).toBe(201);
    // From now on the stranger's address gets nothing: a forgotten password goes to Anna.
    const before = portal.inbox.messages.filter(({ to }) => to.includes(stranger.email)).length;
    await visitor(portal)('POST', '/api/password-resets', { codiceFiscale: anna.codiceFiscale });
    await mailTo(portal, anna.email, 'Scegli una nuova password');
    expect(portal.inbox.messages.filter(({ to }) => to.includes(stranger.email))).toHaveLength(before);
  });

  test('an Anonimo with another address, no telephone or address of theirs stays', async () => {
    const anna = person();
    await strangerAs(anna);
    const theirs = { phone: '+39065550101', mobile: '+393337654321', address: 'Via Falsa 1', comune: 'Roma' };
    await portal.db('up_users').where({ codice_fiscale: anna.codiceFiscale }).update(theirs);
    await ACTIVATE[by](anna);
    const row = await rowOf(portal, anna.codiceFiscale);
    expect(row).toMatchObject({ phone: null, mobile: null, address: null, comune: null });
    expect(row['search_text']).not.toContain('7654321');
  });

  test('a blocked Anonimo with another address, the verified person gets in', async () => {
    const anna = person();
    await strangerAs(anna);
    const { document_id: id } = await rowOf(portal, anna.codiceFiscale);
    await operator('POST', `/backoffice/customers/${String(id)}/block`, { reason: 'Sembra un estraneo' });
    await ACTIVATE[by](anna);
    const used = await useLink(portal, tokenIn((await mailTo(portal, anna.email, 'è pronto')).text));
    expect(used.status).toBe(201);
  });

  test('somebody who asked to register, the links of before do no harm', async () => {
    const anna = person();
    const stranger = { ...anna, email: `stranger-${anna.email}` };
    const tokens: string[] = [];
    for (const who of [anna, stranger]) {
      const { codiceFiscale, cognome, nome, email } = who;
      const request = { codiceFiscale, cognome, nome, email, privacyVersion: '1', privacyAccepted: true };
      await visitor(portal)('POST', '/api/registrations', request);
      tokens.push(tokenIn((await mailTo(portal, email, 'Completa')).text));
    }
    const { body } = await ACTIVATE[by](anna);
    expect(body.outcome).toBe('created');
    const [own = '', strangers = ''] = tokens;
    expect((await useLink(portal, own)).status).toBe(410);
    expect((await useLink(portal, strangers)).status).toBe(409);
    expect(await rowOf(portal, anna.codiceFiscale)).toMatchObject({
      email: anna.email,
      customer_type: 'registrato',
      password_hash: null,
    });
    expect(await portal.db('customer_conflicts').where({ claimant_email: stranger.email })).toHaveLength(1);
    const link = await mailTo(portal, anna.email, 'è pronto');
    expect((await useLink(portal, tokenIn(link.text))).status).toBe(201);
  });

  test('the address whose request was a conflict, that conflict is settled', async () => {
    const anna = person();
    const stranger = await strangerAs(anna);
    const { codiceFiscale, cognome, nome, email } = anna;
    const request = { codiceFiscale, cognome, nome, email, privacyVersion: '1', privacyAccepted: true };
    await visitor(portal)('POST', '/api/registrations', request);
    await ACTIVATE[by](anna);
    expect(await portal.db('customer_conflicts').where({ claimant_email: email })).toMatchObject([
      { state: 'resolved' },
    ]);
    expect((await rowOf(portal, codiceFiscale))['email']).not.toBe(stranger.email);
  });
});

test('a customer activated without an address shows as one who needs a letter', async () => {
  const anna = person();
  await ACTIVATE.operator(anna, null);
  const { id } = await rowOf(portal, anna.codiceFiscale);
  expect(await portal.db('outbox_messages').where({ customer_id: id })).toMatchObject([
    { event: 'credentials-created-by-operator', state: 'not-deliverable' },
  ]);
});

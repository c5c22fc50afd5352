import { setTimeout as wait } from 'node:timers/promises';
import { customer, visitor, type Answer, type Caller } from '../../support/callers';
import { GOOD_PASSWORD, person, register, tokenIn } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { activationOf, mailTo, operatorWith, rowOf, signIn, useLink } from './caf';

let portal: Portal;
let operator: Caller;
beforeAll(async () => {
  portal = await startPortal();
  operator = await operatorWith(portal);
});
afterAll(() => portal.stop());

type Request = () => Promise<Answer<{ token?: string }>>;

// Long enough for a request to check a password, hash another and come to the row that is held.
const LEAD_MS = 500;

/** Holds a customer's row, sends the requests one after the other, lets go, and waits for the answers. */
async function behindEachOther(
  codiceFiscale: string,
  requests: Request[],
): Promise<Answer<{ token?: string }>[]> {
  const holding = await portal.db.transaction();
  await holding('up_users').where({ codice_fiscale: codiceFiscale }).update({ confirmed: true });
  const answers: Promise<Answer<{ token?: string }>>[] = [];
  for (const request of requests) {
    answers.push(request());
    await wait(LEAD_MS);
  }
  await holding.commit();
  return Promise.all(answers);
}

/** A stranger inside the account of Anna's codice fiscale, with a link that still works, and the ways to stay. */
async function strangerInside() {
  const anna = person();
  const stranger = { ...anna, email: `estraneo-${anna.email}` };
  const session = await register(portal, stranger);
  await visitor(portal)('POST', '/api/password-resets', { codiceFiscale: anna.codiceFiscale });
  const reset = tokenIn((await mailTo(portal, stranger.email, 'Scegli una nuova password')).text);
  const requests: Record<string, Request> = {
    'signs in': () => signIn(portal, anna.codiceFiscale),
    'uses a link': () => useLink(portal, reset, 'una frase dell’estraneo 1'),
    'changes the password': () =>
      customer(portal, session)('POST', '/api/me/password', {
        currentPassword: GOOD_PASSWORD,
        newPassword: 'una frase dell’estraneo 2',
        device: '',
      }),
  };
  return { anna, session, requests };
}

const WAYS = ['signs in', 'uses a link', 'changes the password'];
const ORDERS = ['before', 'after'];

describe.each(ORDERS)('a stranger, just %s the CAF gives the account to Anna,', (order) => {
  test.each(WAYS)('%s: and is out', async (way) => {
    const { anna, session, requests } = await strangerInside();
    const strangers = requests[way];
    if (strangers === undefined) throw new Error('no such request');
    const activation: Request = () => operator('POST', '/backoffice/customers', activationOf(anna));
    const answers = await behindEachOther(
      anna.codiceFiscale,
      order === 'before' ? [strangers, activation] : [activation, strangers],
    );
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    expect(answers[order === 'before' ? 1 : 0]?.status).toBe(201);
    for (const token of [session, ...answers.flatMap(({ body }) => body.token ?? [])])
      expect((await customer(portal, token)('GET', '/api/me')).status).toBe(401);
    expect(await rowOf(portal, anna.codiceFiscale)).toMatchObject({ email: anna.email, password_hash: null });
  });
});

describe.each(ORDERS)('a customer, just %s being blocked,', (order) => {
  test.each(WAYS)('%s: and is out', async (way) => {
    const { anna, session, requests } = await strangerInside();
    const own = requests[way];
    if (own === undefined) throw new Error('no such request');
    const { document_id: id } = await rowOf(portal, anna.codiceFiscale);
    const block: Request = () =>
      operator('POST', `/backoffice/customers/${String(id)}/block`, { reason: 'Per prova' });
    const answers = await behindEachOther(
      anna.codiceFiscale,
      order === 'before' ? [own, block] : [block, own],
    );
    expect(answers[order === 'before' ? 1 : 0]?.status).toBe(200);
    for (const token of [session, ...answers.flatMap(({ body }) => body.token ?? [])])
      expect((await customer(portal, token)('GET', '/api/me')).status).toBe(401);
  });
});

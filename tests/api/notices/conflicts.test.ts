import { visitor, type Caller } from '../../support/callers';
import { person, registrationOf } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { signedInCustomer } from '../../support/sessions';
import { activationOf, operatorWith } from '../customers/caf';
import { inboxOf, only } from './inbox';

let portal: Portal;
let operator: Caller;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  operator = await operatorWith(portal);
});
afterAll(() => portal.stop());

beforeEach(async () => {
  await portal.db('notices').delete();
  await portal.db('customer_conflicts').delete();
});

type Holder = Awaited<ReturnType<typeof signedInCustomer>>;

const askFor = (holder: Holder, email = person().email) =>
  visitor(portal)('POST', '/api/registrations', { ...registrationOf(holder), email });

async function resolveNext(): Promise<void> {
  const { body } = await operator<{ items: { id: string }[] }>('GET', '/backoffice/conflicts');
  const path = `/backoffice/conflicts/${body.items[0]?.id ?? ''}/resolution`;
  const answer = await operator('POST', path, { outcome: 'keep-holder', note: 'Visto il documento' });
  expect(answer.status).toBe(200);
}

test('who is asked for by somebody else is a notice; the same person asking again is none', async () => {
  const holder = await signedInCustomer(portal, 'anonimo');
  const email = person().email;
  await askFor(holder, email);
  await askFor(holder, email);
  expect(only(await inboxOf(operator))).toMatchObject({
    ...{ kind: 'registration-conflict', state: 'new', unread: true, service: null, year: null, zona: null },
    customer: { id: holder.documentId, codiceFiscale: holder.codiceFiscale, name: 'Rossi Anna' },
  });
});

test('registering a codice fiscale that nobody has is no notice', async () => {
  await visitor(portal)('POST', '/api/registrations', registrationOf(person()));
  expect((await inboxOf(operator)).total).toBe(0);
});

test('the notice is done when the last conflict about the customer is decided, and not before', async () => {
  const holder = await signedInCustomer(portal, 'anonimo');
  await askFor(holder);
  await askFor(holder);
  expect((await inboxOf(operator)).unread).toBe(2);
  await resolveNext();
  expect((await inboxOf(operator)).unread).toBe(2);
  await resolveNext();
  expect((await inboxOf(operator)).total).toBe(0);
  const { items } = await inboxOf(operator, '?state=done');
  expect(items.map(({ doneBy }) => doneBy)).toEqual(['Prova caf-operatore', 'Prova caf-operatore']);
});

test('the notice is done when the CAF gives the account to who asked for it', async () => {
  const holder = await signedInCustomer(portal, 'anonimo');
  const email = person().email;
  await askFor(holder, email);
  const activated = await operator('POST', '/backoffice/customers', activationOf({ ...holder, email }));
  expect(activated.status).toBe(201);
  expect(only(await inboxOf(operator, '?state=all'))).toMatchObject({ state: 'done' });
});

import { customer, visitor, type Caller } from '../../support/callers';
import { GOOD_PASSWORD, person, register, registrationOf, tokenIn, type Person } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import {
  activationOf,
  historyOf,
  mailTo,
  office,
  operatorWith,
  rowOf,
  signIn,
  useLink,
  type ErrorAnswer,
} from './caf';

let portal: Portal;
let everything: Caller;
beforeAll(async () => {
  portal = await startPortal();
  everything = await operatorWith(portal);
});
afterAll(() => portal.stop());

interface Conflict {
  id: string;
  customerId: string;
  claimantEmail: string;
  state: string;
  resolution: string | null;
}

async function conflictsOf(call: Caller, email: string, state = 'open'): Promise<Conflict[]> {
  const { body } = await call<{ items: Conflict[] }>(
    'GET',
    `/backoffice/conflicts?state=${state}&pageSize=100`,
  );
  return body.items.filter(({ claimantEmail }) => claimantEmail === email);
}

const resolve = (call: Caller, id: string, outcome: string) =>
  call<ErrorAnswer>('POST', `/backoffice/conflicts/${id}/resolution`, {
    outcome,
    note: 'Visto il documento',
  });

/** Somebody registered Anna's codice fiscale; then Anna asked for it. */
async function disputed() {
  const anna = person();
  const holder: Person = { ...anna, email: `holder-${anna.email}` };
  const session = await register(portal, holder);
  await visitor(portal)('POST', '/api/registrations', registrationOf(anna));
  const [conflict] = await conflictsOf(everything, anna.email);
  if (conflict === undefined) throw new Error('no conflict was recorded');
  return { anna, holder, session, conflict };
}

test('operators find who asked for whose codice fiscale', async () => {
  const { anna, holder, conflict } = await disputed();
  expect(conflict).toMatchObject({
    codiceFiscale: anna.codiceFiscale,
    holder: 'Rossi Anna',
    holderType: 'anonimo',
    holderEmail: holder.email,
    claimant: 'Rossi Anna',
    requests: 1,
    state: 'open',
    resolution: null,
  });
  const found = await everything<{ items: { codiceFiscale: string; openConflicts: number }[] }>(
    'POST',
    '/backoffice/customers/search',
    { conflictsOnly: true, search: anna.codiceFiscale },
  );
  expect(found.body.items).toMatchObject([{ codiceFiscale: anna.codiceFiscale, openConflicts: 1 }]);
});

test('when who is there stays, nothing of theirs changes', async () => {
  const { anna, session, conflict } = await disputed();
  const before = await rowOf(portal, anna.codiceFiscale);
  expect((await resolve(everything, conflict.id, 'keep-holder')).status).toBe(200);
  expect(await rowOf(portal, anna.codiceFiscale)).toEqual(before);
  expect((await customer(portal, session)('GET', '/api/me')).status).toBe(200);
  expect(await conflictsOf(everything, anna.email)).toEqual([]);
  expect(await conflictsOf(everything, anna.email, 'resolved')).toMatchObject([
    { state: 'resolved', resolution: 'keep-holder: Visto il documento' },
  ]);
});

test('when the codice fiscale goes to who asked for it, they alone get in, with the consent that they gave', async () => {
  const { anna, holder, session, conflict } = await disputed();
  expect((await resolve(everything, conflict.id, 'give-to-claimant')).status).toBe(200);
  expect((await customer(portal, session)('GET', '/api/me')).status).toBe(401);
  expect((await signIn(portal, anna.codiceFiscale)).status).toBe(401);
  await mailTo(portal, holder.email, 'non è più attiva');
  const link = await mailTo(portal, anna.email, 'è pronto');
  const used = await useLink(portal, tokenIn(link.text), 'la frase che solo Anna sa 1');
  const profile = await customer(portal, used.body.token)('GET', '/api/me/profile');
  expect(profile.body).toMatchObject({ type: 'registrato', email: anna.email, privacyVersion: '1' });
  expect((await signIn(portal, anna.codiceFiscale, GOOD_PASSWORD)).status).toBe(401);
  const history = await historyOf(everything, conflict.customerId);
  expect(history.find(({ action }) => action === 'conflict-resolved')).toMatchObject({
    actor: 'Prova caf-operatore',
    details: 'Passa a chi lo ha chiesto',
  });
});

test('a conflict is decided once, also when two operators decide at the same instant', async () => {
  const { conflict } = await disputed();
  const answers = await Promise.all(
    ['keep-holder', 'give-to-claimant', 'keep-holder'].map((outcome) =>
      resolve(everything, conflict.id, outcome),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  expect((await resolve(everything, conflict.id, 'give-to-claimant')).body.error.name).toBe(
    'state-not-allowed',
  );
});

test('after a decision the same person may ask again, which is a new conflict', async () => {
  const { anna, conflict } = await disputed();
  await resolve(everything, conflict.id, 'keep-holder');
  await visitor(portal)('POST', '/api/registrations', registrationOf(anna));
  const [again] = await conflictsOf(everything, anna.email);
  expect(again?.id).not.toBe(conflict.id);
});

test('the conflicts of customers outside an operator’s scope are not there', async () => {
  const [mine, other] = [await office(portal), await office(portal)];
  const ofMine = await operatorWith(portal, { zone: [mine] });
  const askedFor = async (zona: string) => {
    const anna = person();
    await everything('POST', '/backoffice/customers', activationOf(anna, { zona }));
    const claimant = { ...anna, email: `claims-${anna.email}` };
    await visitor(portal)('POST', '/api/registrations', registrationOf(claimant));
    const [conflict] = await conflictsOf(everything, claimant.email);
    return { email: claimant.email, id: conflict?.id ?? '' };
  };
  const [inside, outside] = [await askedFor(mine), await askedFor(other)];
  expect(await conflictsOf(ofMine, inside.email)).toHaveLength(1);
  expect(await conflictsOf(ofMine, outside.email)).toHaveLength(0);
  expect((await resolve(ofMine, outside.id, 'keep-holder')).status).toBe(404);
  expect((await resolve(ofMine, inside.id, 'keep-holder')).status).toBe(200);
  expect(await conflictsOf(everything, outside.email)).toHaveLength(1);
});

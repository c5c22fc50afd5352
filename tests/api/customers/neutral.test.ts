import { customer, visitor, type Answer, type Caller } from '../../support/callers';
import { person, register, registrationOf, type Person } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { activationOf, operatorWith, registrato } from './caf';

let portal: Portal;
let operator: Caller;
let people: Record<string, Person>;
let session: string;

/** Everybody who may stand behind a codice fiscale. */
beforeAll(async () => {
  portal = await startPortal();
  operator = await operatorWith(portal);
  const [anonimo, verified, blocked, withoutEmail, waiting, pending, nobody] = [
    ...[person('Anna'), person('Bruna'), person('Carla'), person('Dora'), person('Elsa'), person('Franca')],
    person('Gina'),
  ] as [Person, Person, Person, Person, Person, Person, Person];
  await register(portal, anonimo);
  session = (await registrato(portal, operator, verified)).token;
  const { id } = await registrato(portal, operator, blocked);
  await operator('POST', `/backoffice/customers/${id}/block`, { reason: 'Per prova' });
  await operator('POST', '/backoffice/customers', activationOf(withoutEmail, { email: null }));
  await operator('POST', '/backoffice/customers', activationOf(waiting));
  await visitor(portal)('POST', '/api/registrations', registrationOf(pending));
  people = { anonimo, verified, blocked, withoutEmail, waiting, pending, nobody };
});
afterAll(() => portal.stop());

const ASKING: Record<string, (call: Caller, who: Person) => Promise<Answer>> = {
  'register with the right address': (call, who) => call('POST', '/api/registrations', registrationOf(who)),
  'register with another address': (call, who) =>
    call('POST', '/api/registrations', registrationOf({ ...who, email: `altra-${who.email}` })),
  'ask for the link again': (call, { codiceFiscale }) => call('POST', '/api/links/resend', { codiceFiscale }),
  'ask for a new password': (call, { codiceFiscale }) =>
    call('POST', '/api/password-resets', { codiceFiscale }),
};

// What differs from one answer to the next whoever asks.
const CHANGING = new Set(['date', 'x-request-id']);

function visible({ status, body, headers }: Answer) {
  const shown: Record<string, string> = {};
  headers.forEach((value, name) => {
    if (!CHANGING.has(name)) shown[name] = value;
  });
  return { status, body, headers: shown };
}

test.each(Object.keys(ASKING))('who does «%s» learns nothing from status, body and headers', async (what) => {
  const ask = ASKING[what];
  if (ask === undefined) throw new Error('nothing to ask');
  const answers = await Promise.all(
    Object.values(people).flatMap((who) => [ask(visitor(portal), who), ask(customer(portal, session), who)]),
  );
  const [first, ...others] = answers.map(visible);
  expect(first?.status).toBe(202);
  for (const other of others) expect(other).toEqual(first);
});

/** Milliseconds within which the fastest answers have settled. */
const SETTLED = 1;
const MOST_ROUNDS = 50;

test.each(Object.keys(ASKING))('who does «%s» learns nothing from the time that it takes', async (what) => {
  const ask = ASKING[what];
  if (ask === undefined) throw new Error('nothing to ask');
  const times = new Map<string, number[]>();
  const measure = async ([name, who]: [string, Person]) => {
    const start = performance.now();
    await ask(visitor(portal), who);
    times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  };
  const everybody = Object.entries(people);
  // A busy machine only ever adds time, to anybody: what the answer itself takes shows in the fastest ones.
  const fastest = () => [...times.values()].map((each) => Math.min(...each));
  // Everybody at the same time, so that it does not take minutes; in a turn each is first once and last once.
  const turn = async () => {
    for (const index of everybody.keys())
      await Promise.all([...everybody.slice(index), ...everybody.slice(0, index)].map(measure));
    return fastest();
  };
  // Until nobody's fastest answer gets any faster, whatever that shows.
  let before = await turn();
  let after = await turn();
  while (
    before.some((time, index) => time - (after[index] ?? time) > SETTLED) &&
    (times.get('anonimo')?.length ?? 0) < MOST_ROUNDS
  )
    [before, after] = [after, await turn()];
  // The work behind takes 2 to 30 ms and differs by as much; the answers must not.
  expect(Math.max(...after) - Math.min(...after)).toBeLessThan(15);
  expect(Math.min(...after)).toBeGreaterThan(390);
});

test('a mistyped codice fiscale is told to everybody alike, before anybody is looked up', async () => {
  const rows = () => portal.db('audit_events').count('* as total');
  const before = await rows();
  for (const path of ['/api/links/resend', '/api/password-resets']) {
    const answer = await visitor(portal)('POST', path, { codiceFiscale: 'RSSNNA50C54H501X' });
    expect(answer.status).toBe(400);
  }
  expect(await rows()).toEqual(before);
});

test('a link and a letter’s code that nobody has say nothing of anybody', async () => {
  const [one, other] = await Promise.all(
    ['A', 'B'].map((letter) =>
      visitor(portal)('POST', '/api/links/inspection', { token: letter.repeat(43) }),
    ),
  );
  expect(one?.status).toBe(410);
  expect(one?.body).toEqual(other?.body);
});

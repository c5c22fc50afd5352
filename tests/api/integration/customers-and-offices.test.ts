import { visitor, type Caller } from '../../support/callers';
import { person, registrationOf } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { activated, put, readOn, refused, ROOT, suiteOffice, unique, wholeSuite } from './suite';

let portal: Portal;
let suite: Caller;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  suite = (await wholeSuite(portal)).call;
}, 60_000);
afterAll(() => portal.stop());

const rowOf = (externalId: string) => portal.db('up_users').where({ external_id: externalId }).first();

test('a customer’s telephone numbers and office come by the suite, and what it leaves out stays', async () => {
  const { zona } = await suiteOffice(suite);
  const anna = await activated(suite, { phone: '06 69812345', mobile: '347 7654321', zona });
  const path = `/customers/${anna.externalId}`;
  const seen = { phone: '+390669812345', mobile: '+393477654321', zona };
  expect((await suite('GET', `${ROOT}${path}`)).body).toMatchObject(seen);
  const { phone, mobile, zona: office, ...bare } = anna.told as Record<string, unknown>;
  expect([phone, mobile, office]).toEqual(['06 69812345', '347 7654321', zona]);
  expect(await put(suite, path, bare)).toMatchObject({ outcome: 'unchanged', body: seen });
  const gone = await put(suite, path, { ...bare, phone: null });
  expect(gone).toMatchObject({ outcome: 'updated', body: { ...seen, phone: null } });
});

test('the same call again writes nothing at all', async () => {
  const { zona } = await suiteOffice(suite);
  const anna = await activated(suite, { mobile: '347 7654321', zona });
  const before = (await rowOf(anna.externalId)) as unknown;
  const logged = () => portal.db('audit_events').whereNot('action', 'suite-call').count('* as total');
  const events = await logged();
  expect((await put(suite, `/customers/${anna.externalId}`, anna.told)).outcome).toBe('unchanged');
  expect(await rowOf(anna.externalId)).toEqual(before);
  expect(await logged()).toEqual(events);
});

test('a number or an office that cannot be is refused with the reason, and nobody is activated', async () => {
  const { codiceFiscale, cognome, nome, email } = person();
  const told = { codiceFiscale, cognome, nome, email };
  const path = `/customers/C-${unique()}`;
  for (const [field, value, reason] of [
    ['mobile', '06 69812345', /numero fisso/],
    ['phone', 'casa', /numero di telefono/],
    ['zona', 'Z-nessuna', /Questa zona non c’è/],
  ] as const) {
    const answer = await put(suite, path, { ...told, [field]: value });
    expect([answer.status, refused(answer.body)]).toEqual([400, { [field]: expect.stringMatching(reason) }]);
  }
  expect((await suite('GET', `${ROOT}${path}`)).status).toBe(404);
});

test('customers, sedi and zone are changed in the version that was read, and in no other', async () => {
  const { sede, zona } = await suiteOffice(suite);
  const anna = await activated(suite);
  const place = { comune: 'Torino', provincia: 'TO', phone: '011 1', address: 'via Po 1' };
  const name = `Nome ${unique()}`;
  for (const [path, told] of [
    [`/customers/${anna.externalId}`, { ...anna.told, phone: '06 69812345' }],
    [`/sedi/${sede}`, { ...place, name, uploadsOpen: false }],
    [`/zone/${zona}`, { ...place, name, sede, excluded: true }],
  ] as const) {
    const tag = (await suite('GET', `${ROOT}${path}`)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^".{20,}"$/);
    expect((await put(suite, path, told, { 'if-none-match': '*' })).status).toBe(412);
    const changed = await put(suite, path, told, { 'if-match': tag });
    expect([changed.status, changed.outcome]).toEqual([200, 'updated']);
    expect((await put(suite, path, told, { 'if-match': tag })).status).toBe(412);
    const read = await suite('GET', `${ROOT}${path}`, undefined, { 'if-none-match': changed.etag });
    expect(read.status).toBe(304);
  }
});

test('a zona of a sede that is not there is refused in words', async () => {
  const told = { comune: 'Roma', provincia: 'RM', name: 'Z', address: 'via Po', phone: '1', excluded: false };
  const { status, body } = await put(suite, `/zone/Z-${unique()}`, { ...told, sede: 'S-nessuna' });
  expect([status, refused(body)]).toEqual([400, { sede: 'Questa sede non c’è: creala prima.' }]);
});

test('sedi and zone are read on in the order of change, each once', async () => {
  const since = new Date().toISOString();
  const made: { sede: string; zona: string }[] = [];
  for (let count = 0; count < 5; count += 1) made.push(await suiteOffice(suite));
  const [first] = made;
  // A zona that comes to depend on another sede has changed.
  const zona = await suite<{ outcome?: string; name: string }>('GET', `${ROOT}/zone/${first?.zona ?? ''}`);
  const { comune, provincia, name, address, phone, excluded } = zona.body as unknown as Record<
    string,
    string
  >;
  const told = { comune, provincia, name, address, phone, excluded, sede: made[1]?.sede };
  expect((await put(suite, `/zone/${first?.zona ?? ''}`, told)).outcome).toBe('updated');
  const read = async (path: string) =>
    (await readOn<{ externalId: string }>(suite, path, `updatedSince=${since}`)).map((one) => one.externalId);
  expect(await read('/sedi')).toEqual(made.map(({ sede }) => sede));
  expect(await read('/zone')).toEqual([...made.slice(1).map((each) => each.zona), first?.zona]);
});

interface Listed {
  externalId: string | null;
  codiceFiscale: string;
  type: string;
  modifiedAt: string;
}

test('all customers are read on in the order of change, also those whom the suite does not know', async () => {
  const since = new Date().toISOString();
  const made = [await activated(suite), await activated(suite), await activated(suite)];
  const own = person();
  const { codiceFiscale, cognome, nome } = own;
  const at = new Date();
  await portal.strapi.db.query('plugin::users-permissions.user').create({
    data: {
      ...{ codiceFiscale, cognome, nome, username: codiceFiscale, customerType: 'anonimo' },
      ...{ registeredAt: at.toISOString(), blocked: false },
    },
  });
  const [first] = made;
  await put(suite, `/customers/${first?.externalId ?? ''}`, { ...first?.told, phone: '06 69812345' });
  const read = await readOn<Listed>(suite, '/customers', `updatedSince=${since}`);
  expect(read.map((each) => each.externalId)).toEqual([
    ...made.slice(1).map(({ externalId }) => externalId),
    null,
    first?.externalId,
  ]);
  expect(read[2]).toMatchObject({ codiceFiscale, type: 'anonimo' });
  const instants = read.map(({ modifiedAt }) => modifiedAt);
  expect(instants).toEqual([...instants].sort());
});

interface Conflict {
  id: string;
  customer: { externalId: string };
  claimant: { email: string };
  requests: number;
  state: string;
  outcome: string | null;
}

test('a conflict is in the list when it begins, and again when it is decided', async () => {
  const anna = await activated(suite);
  const rival = { ...registrationOf(anna), email: 'qualcun.altro@posta.test' };
  const ask = () => visitor(portal)('POST', '/api/registrations', rival);
  const read = (since: string) => readOn<Conflict>(suite, '/conflicts', `updatedSince=${since}`);
  const before = new Date().toISOString();
  await ask();
  const [conflict] = await read(before);
  expect(conflict).toMatchObject({
    ...{ customer: { externalId: anna.externalId }, claimant: { email: rival.email } },
    ...{ requests: 1, state: 'open', outcome: null },
  });
  const between = new Date().toISOString();
  await ask();
  expect(await read(between)).toMatchObject([{ id: conflict?.id, requests: 2 }]);
  const after = new Date().toISOString();
  // The suite says that the other one is the right person.
  await portal.db('up_users').where({ external_id: anna.externalId }).update({ customer_type: 'anonimo' });
  expect(
    (await put(suite, `/customers/${anna.externalId}`, { ...anna.told, email: rival.email })).status,
  ).toBe(200);
  expect(await read(after)).toMatchObject([
    { id: conflict?.id, state: 'resolved', outcome: 'give-to-claimant' },
  ]);
});

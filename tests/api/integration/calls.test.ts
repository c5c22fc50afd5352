import { customToken } from '../../support/api-tokens';
import { adminUser, bearer, stranger } from '../../support/callers';
import { person } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { activated, put, ROOT, suiteOffice, unique, wholeSuite } from './suite';

const A_MINUTE = 6;

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({
    ...{ OUTBOX_WORKER: 'off', RATE_LIMITS: 'on', INTEGRATION_CALLS_PER_MINUTE: String(A_MINUTE) },
  });
}, 60_000);
afterAll(() => portal.stop());
beforeEach(async () => {
  await portal.db('audit_events').where({ action: 'suite-call' }).delete();
});

async function noted(): Promise<unknown[]> {
  const rows = await portal.db('audit_events').where({ action: 'suite-call' }).orderBy('id').pluck('details');
  return rows.map((details: unknown) => (typeof details === 'string' ? JSON.parse(details) : details));
}

test('a token may call so often a minute, each by itself; what is refused says when, and stands in the log', async () => {
  const [one, other] = [await wholeSuite(portal), await wholeSuite(portal)];
  for (let count = 0; count < A_MINUTE; count += 1)
    expect((await one.call('GET', `${ROOT}/sedi`)).status).toBe(200);
  const refused = await one.call<{ error: { name: string } }>('GET', `${ROOT}/sedi`);
  expect([refused.status, refused.body.error.name]).toEqual([429, 'too-many-attempts']);
  const wait = Number(refused.headers.get('retry-after'));
  expect([wait > 0, wait <= 60]).toEqual([true, true]);
  expect((await other.call('GET', `${ROOT}/sedi`)).status).toBe(200);
  const statuses = [...Array<number>(A_MINUTE).fill(200), 429, 200];
  expect(await noted()).toMatchObject(statuses.map((status) => ({ operation: 'listSedi', status })));
});

test('a call that a token may not make is counted and stands in the log like any other', async () => {
  const call = bearer(portal, await customToken(portal, ['api::offices.integration.getSede']));
  const answers = [];
  for (let count = 0; count < A_MINUTE + 1; count += 1) answers.push(await call('GET', `${ROOT}/customers`));
  const statuses = [...Array<number>(A_MINUTE).fill(403), 429];
  expect(answers.map(({ status }) => status)).toEqual(statuses);
  expect(answers[0]?.body).toMatchObject({ error: { status: 403, name: 'not-allowed' } });
  expect(await noted()).toMatchObject(
    statuses.map((status) => ({ operation: 'listSuiteCustomers', status })),
  );
});

test('a call with a token that there is not is refused, and names nobody in the log', async () => {
  const answers = [await stranger(portal)('GET', `${ROOT}/customers`)];
  answers.push(await bearer(portal, 'x'.repeat(64))('GET', `${ROOT}/customers`));
  expect(answers.map(({ status }) => status)).toEqual([401, 401]);
  expect(await noted()).toEqual([]);
});

test('the log says what each call was about, and the Amministratore reads it', async () => {
  const { call } = await wholeSuite(portal);
  const { sede, zona } = await suiteOffice(call);
  const { externalId } = await activated(call);
  await call('GET', `${ROOT}/customers/${externalId}`);
  await call('GET', `${ROOT}/documents/D-nessuno`);
  expect(await noted()).toEqual([
    { operation: 'putSede', about: sede, status: 200 },
    { operation: 'putZona', about: zona, status: 200 },
    { operation: 'putSuiteCustomer', about: externalId, status: 200 },
    { operation: 'getSuiteCustomer', about: externalId, status: 200 },
    { operation: 'getDocument', about: 'D-nessuno', status: 404 },
  ]);
  const administrator = (await adminUser(portal, 'caf-amministratore')).call;
  const read = async (action: string) => {
    const found = await administrator<{ items: { details: string }[] }>('POST', '/backoffice/audit/search', {
      action,
    });
    return found.body.items.map(({ details }) => details);
  };
  expect((await read('suite-call'))[0]).toBe('getDocument · D-nessuno · risposta 404');
  expect([await read('sede-created'), await read('zona-created')]).toEqual([[sede], [zona]]);
});

test('a codice fiscale in an address, or what is no identifier, does not come into the log', async () => {
  const { call } = await wholeSuite(portal);
  const { codiceFiscale } = person();
  await call('GET', `${ROOT}/customers/${codiceFiscale}`);
  await call('GET', `${ROOT}/customers/${codiceFiscale.toLowerCase()}`);
  await call('GET', `${ROOT}/customers/Anna%20Rossi`);
  await put(call, `/customers/${unique()}${'x'.repeat(70)}`, {});
  expect(await noted()).toEqual([
    { operation: 'getSuiteCustomer', status: 404 },
    { operation: 'getSuiteCustomer', status: 404 },
    { operation: 'getSuiteCustomer', status: 400 },
    { operation: 'putSuiteCustomer', status: 400 },
  ]);
});

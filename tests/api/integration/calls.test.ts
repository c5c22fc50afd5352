import { customToken } from '../../support/api-tokens';
import { bearer, stranger } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { ROOT, wholeSuite } from './suite';

const A_MINUTE = 5;

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

import { customer, stranger, visitor, type Caller } from '../../support/callers';
import { GOOD_PASSWORD, person, registrationOf, tokenIn, type Person } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { serverFolder } from '../../outbox/server-process';
import { mailTo, operatorWith, registrato, signIn, useLink, type ErrorAnswer } from './caf';

let portal: Portal;
let operator: Caller;
beforeAll(async () => {
  portal = await startPortal({ RATE_LIMITS: 'on' });
  operator = await operatorWith(portal);
});
afterAll(() => portal.stop());

let addresses = 0;
const newAddress = () => `198.51.100.${String((addresses += 1))}`;

const from = (address: string) => ({ 'x-portal-client-ip': address });

const wrongFrom = (address: string, { codiceFiscale }: { codiceFiscale: string }) =>
  signIn(portal, codiceFiscale, 'una frase sbagliata', from(address));

const rightFrom = (address: string, { codiceFiscale }: { codiceFiscale: string }) =>
  signIn(portal, codiceFiscale, GOOD_PASSWORD, from(address));

/** Statuses of so many tries, one after the other. */
async function statuses(count: number, attempt: (index: number) => Promise<{ status: number }>) {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) found.push((await attempt(index)).status);
  return found;
}

/** A stranger who tries passwords from as many addresses as it takes until the account is limited for all of them. */
async function hammer(who: Person): Promise<void> {
  for (let address = 0; address < 6; address += 1) {
    const own = newAddress();
    await statuses(8, () => wrongFrom(own, who));
  }
}

async function anna() {
  const who = person();
  return { ...who, ...(await registrato(portal, operator, who)) };
}

const repeated = (status: number, times: number) => new Array<number>(times).fill(status);

test('after eight wrong passwords from one address even the right one waits there, and says how long', async () => {
  const who = await anna();
  const address = newAddress();
  expect(await statuses(9, () => wrongFrom(address, who))).toEqual([...repeated(401, 8), 429]);
  const refused = await rightFrom(address, who);
  expect(refused.status).toBe(429);
  const { details } = (
    refused.body as unknown as ErrorAnswer & { error: { details: { retryAfterSeconds: number } } }
  ).error;
  expect(details.retryAfterSeconds).toBeGreaterThan(14 * 60);
  expect(details.retryAfterSeconds).toBeLessThanOrEqual(15 * 60);
  expect(refused.headers.get('retry-after')).toBe(String(details.retryAfterSeconds));
  expect((await rightFrom(newAddress(), who)).status).toBe(201);
});

test('when the window is over, the customer gets in again', async () => {
  const who = await anna();
  const address = newAddress();
  await statuses(9, () => wrongFrom(address, who));
  const past = new Date(Date.now() - 1).toISOString();
  await portal.db('rate_limits').where('key', 'like', 'sign-in-%').update({ window_end: past });
  expect((await rightFrom(address, who)).status).toBe(201);
});

test('tries at the same instant are counted one by one', async () => {
  const who = await anna();
  const address = newAddress();
  const answers = await Promise.all(Array.from({ length: 30 }, () => wrongFrom(address, who)));
  expect(answers.map(({ status }) => status).sort()).toEqual([...repeated(401, 8), ...repeated(429, 22)]);
});

test('signing in as often as one likes uses no limit up', async () => {
  const who = await anna();
  const address = newAddress();
  expect(await statuses(70, () => rightFrom(address, who))).toEqual(repeated(201, 70));
});

test('a few slips before the right password are forgiven', async () => {
  const who = await anna();
  const address = newAddress();
  for (let day = 0; day < 2; day += 1) {
    expect(await statuses(3, () => wrongFrom(address, who))).toEqual(repeated(401, 3));
    expect((await rightFrom(address, who)).status).toBe(201);
  }
});

test('a stranger who hammers Anna’s account from many addresses does not keep her out at home', async () => {
  const who = await anna();
  const home = newAddress();
  expect((await rightFrom(home, who)).status).toBe(201);
  await hammer(who);
  expect((await wrongFrom(newAddress(), who)).status).toBe(429);
  expect((await rightFrom(home, who)).status).toBe(201);
});

test('at a new address Anna gets in with a link meanwhile, and then with her password', async () => {
  const who = await anna();
  await hammer(who);
  const abroad = newAddress();
  expect((await rightFrom(abroad, who)).status).toBe(429);
  await visitor(portal)('POST', '/api/password-resets', { codiceFiscale: who.codiceFiscale }, from(abroad));
  const token = tokenIn((await mailTo(portal, who.email, 'Scegli una nuova password')).text);
  const used = await visitor(portal)(
    'POST',
    '/api/links/use',
    { token, password: 'una frase del tutto nuova 9', device: '' },
    from(abroad),
  );
  expect(used.status).toBe(201);
  const again = await signIn(portal, who.codiceFiscale, 'una frase del tutto nuova 9', from(abroad));
  expect(again.status).toBe(201);
});

test('one address that tries many accounts is stopped, with it all of its IPv6 network, and nobody else', async () => {
  const address = (host: number) => `2001:db8:0:7::${host.toString(16)}`;
  const tries = await statuses(61, (index) => wrongFrom(address(index), person()));
  expect(tries).toEqual([...repeated(401, 60), 429]);
  const who = await anna();
  expect((await rightFrom(address(999), who)).status).toBe(429);
  expect((await rightFrom('2001:db8:0:8::1', who)).status).toBe(201);
});

test('addresses that a visitor makes up count for nothing, with or without the site’s secret', async () => {
  const who = await anna();
  const address = newAddress();
  const made = (index: number) => ({ 'x-forwarded-for': `203.0.113.${String(index)}`, ...from(address) });
  const tries = await statuses(9, (index) =>
    signIn(portal, who.codiceFiscale, 'una frase sbagliata', made(index)),
  );
  expect(tries).toEqual([...repeated(401, 8), 429]);
  const body = { codiceFiscale: who.codiceFiscale, password: GOOD_PASSWORD, device: '' };
  const outside = await stranger(portal)<ErrorAnswer>('POST', '/api/sessions', body, from(newAddress()));
  expect(outside.body.error.name).toBe('caller-not-trusted');
});

test('a mailbox gets at most five registration messages an hour, whoever asks for them', async () => {
  const { email } = person();
  const ask = (index: number) =>
    visitor(portal)(
      'POST',
      '/api/registrations',
      { ...registrationOf({ ...person(), email }) },
      from(`203.0.113.${String(index)}`),
    );
  expect(await statuses(6, ask)).toEqual([...repeated(202, 5), 429]);
});

test('links asked for again and again are limited alike for customers and for nobody', async () => {
  const who = await anna();
  for (const path of ['/api/password-resets', '/api/links/resend'])
    for (const { codiceFiscale } of [who, person('Bruna')]) {
      await portal.db('rate_limits').where('key', 'like', 'link-request-%').delete();
      const ask = () => visitor(portal)('POST', path, { codiceFiscale }, from(newAddress()));
      expect(await statuses(6, ask)).toEqual([...repeated(202, 5), 429]);
    }
});

test('guessing a letter’s code is limited like guessing a password', async () => {
  const who = await anna();
  const address = newAddress();
  const guess = () =>
    visitor(portal)(
      'POST',
      '/api/letter-codes/use',
      { codiceFiscale: who.codiceFiscale, code: '0000-0000-0000-0000', password: GOOD_PASSWORD, device: '' },
      from(address),
    );
  const answers = await Promise.all(Array.from({ length: 12 }, guess));
  expect(answers.map(({ status }) => status).sort()).toEqual([...repeated(401, 8), ...repeated(429, 4)]);
});

test('whoever holds an open session cannot guess the password through «change password»', async () => {
  const who = await anna();
  const guess = () =>
    customer(portal, who.token)('POST', '/api/me/password', {
      currentPassword: 'una frase sbagliata',
      newPassword: 'una frase del tutto nuova 9',
      device: '',
    });
  expect(await statuses(9, guess)).toEqual([...repeated(400, 8), 429]);
});

test('no address stands in the database', async () => {
  const who = await anna();
  await rightFrom('203.0.113.250', who);
  const rows = JSON.stringify(await portal.db('rate_limits'));
  for (const personal of ['203.0.113.250', who.codiceFiscale, who.email])
    expect(rows).not.toContain(personal);
});

test('two servers on one database count together', async () => {
  const who = await anna();
  const address = newAddress();
  const folder = await serverFolder(process.env['TEST_DIST'] ?? '');
  const second = await folder.start({ OUTBOX_WORKER: 'off' });
  try {
    await second.ready;
    const elsewhere: Portal = { ...portal, url: second.url };
    const tries = await statuses(9, (index) =>
      signIn(index % 2 === 0 ? portal : elsewhere, who.codiceFiscale, 'una frase sbagliata', from(address)),
    );
    expect(tries).toEqual([...repeated(401, 8), 429]);
    expect((await signIn(elsewhere, who.codiceFiscale, GOOD_PASSWORD, from(newAddress()))).status).toBe(201);
    expect((await useLink(elsewhere, 'A'.repeat(43))).status).toBe(410);
  } finally {
    await second.end('SIGTERM');
    await folder.remove();
  }
});

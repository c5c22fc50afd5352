import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../support/free-port';
import { hangUp, send } from '../support/send';
import { demandBuild, GOOD_SETTINGS, startCommand, untilItSays } from './program';

let folder: string;

beforeAll(async () => {
  demandBuild();
  folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-start-'));
});

afterAll(async () => {
  hangUp();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the production as people do, and waits until it says that it is ready. */
async function startProduction() {
  const [api, site] = [String(await freePort()), String(await freePort())];
  const settings = {
    ...GOOD_SETTINGS,
    ...{ PORT: api, SITE_PORT: site, PUBLIC_URL: `http://127.0.0.1:${site}` },
    DATABASE_FILENAME: path.join(folder, 'portale.db'),
    PUBLIC_FOLDER: path.join(folder, 'public'),
    STORAGE_FOLDER: path.join(folder, 'documenti'),
  };
  const command = startCommand('start', settings, { throughNpm: true });
  await untilItSays(command, 'Il portale è pronto');
  return { command, api: `http://127.0.0.1:${api}`, site: `http://127.0.0.1:${site}` };
}

async function expectSilence(...addresses: string[]): Promise<void> {
  for (const address of addresses) await expect(fetch(address)).rejects.toThrow();
}

/** How many requests one after the other are answered until one is not. */
async function answeredUntilRefused(site: string): Promise<number> {
  for (let answered = 0; ; answered += 1) {
    const asked = send({ url: site }, { method: 'GET', path: '/salute', headers: {} });
    const isAnswered = await asked.then(
      () => true,
      () => false,
    );
    if (!isAnswered) return answered;
  }
}

// Processes come and go while they are read.
function told(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** @returns the process below `parent`, at any depth, whose command holds `words`; undefined when there is none. */
function descendant(parent: number, words: string): number | undefined {
  const children = readdirSync('/proc').filter((name) =>
    told(`/proc/${name}/status`).includes(`\nPPid:\t${String(parent)}\n`),
  );
  for (const child of children.map(Number)) {
    const found = told(`/proc/${String(child)}/cmdline`).includes(words) ? child : descendant(child, words);
    if (found !== undefined) return found;
  }
  return undefined;
}

test('production answers once it says that it is ready; a SIGTERM lets it finish what it has in hand and stops both processes with exit code 0', async () => {
  const { command, api, site } = await startProduction();
  const home = await fetch(site);
  expect([home.status, (await fetch(`${api}/admin`)).status]).toEqual([200, 200]);
  expect(await home.text()).not.toContain('CAF Esempio');
  // Answers that must not tell who is a customer take their time.
  const inHandOfTheSite = send(
    { url: site },
    {
      ...{ method: 'POST', path: '/password-dimenticata' },
      headers: { origin: site, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'codiceFiscale=RSSMRA85T10A562S',
    },
  );
  const inHand = fetch(`${api}/api/password-resets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-portal-site-secret': GOOD_SETTINGS.SITE_SECRET },
    body: JSON.stringify({ codiceFiscale: 'RSSMRA85T10A562S' }),
  });
  await wait(50);
  command.child.kill('SIGTERM');
  const asked = performance.now();
  expect((await inHandOfTheSite).status).toBe(303);
  // The connection that was kept may carry one request more, whose answer says that it ends.
  expect(await answeredUntilRefused(site)).toBeLessThanOrEqual(1);
  expect((await inHand).status).toBe(202);
  expect(await command.ended).toBe(0);
  // Connections that are kept for another request are not waited for.
  expect(performance.now() - asked).toBeLessThan(8_000);
  await expectSilence(site, `${api}/_health`);
}, 90_000);

test('proxies may use their connections to site and API again for more than two minutes', async () => {
  const { command, api, site } = await startProduction();
  for (const address of [`${site}/salute`, `${api}/_health`]) {
    const answer = await fetch(address);
    await answer.text();
    expect(Number(/timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(120);
  }
  command.child.kill('SIGTERM');
  expect(await command.ended).toBe(0);
}, 90_000);

// The children of a process are read in /proc, which other systems do not have.
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux.each(['api-process.js', 'server.ts'])(
  'when %s dies, production says so, stops the other and ends with exit code 1',
  async (program) => {
    const { command, api, site } = await startProduction();
    const victim = command.child.pid && descendant(command.child.pid, program);
    if (!victim) throw new Error(`${program} does not run`);
    process.kill(victim, 'SIGKILL');
    expect(await command.ended).toBe(1);
    expect(command.output()).toContain('si è fermato');
    await expectSilence(site, `${api}/_health`);
  },
  90_000,
);

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../support/free-port';
import { demandBuild, GOOD_SETTINGS, runCommand } from './program';

let folder: string;
let busy: Server;
let settings: Record<string, string>;

beforeAll(async () => {
  demandBuild();
  folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-cli-'));
  busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  settings = {
    ...GOOD_SETTINGS,
    PORT: String(await freePort()),
    SITE_PORT: String(await freePort()),
    DATABASE_FILENAME: path.join(folder, 'portale.db'),
    PUBLIC_FOLDER: path.join(folder, 'public'),
    STORAGE_FOLDER: path.join(folder, 'documenti'),
  };
});

afterAll(async () => {
  busy.close();
  await rm(folder, { recursive: true, force: true });
});

const busyPort = () => String((busy.address() as AddressInfo).port);

async function refusalOf(change: Record<string, string>, command = 'start') {
  return runCommand(command, { ...settings, ...change });
}

test.each([
  ['missing', { PORTAL_SECRET: '' }, 'Manca PORTAL_SECRET: creane uno con «npm run secrets».'],
  [
    'short',
    { SITE_SECRET: 'corto' },
    'SITE_SECRET è troppo corto o incompleto: creane uno nuovo con «npm run secrets».',
  ],
  [
    'of the demo',
    { DATA_KEYS: 'demo:demo-data-key-that-everybody-knows-0001' },
    'DATA_KEYS è quello della demo: creane uno nuovo con «npm run secrets».',
  ],
])('production does not start with a secret that is %s, and says which', async (_, change, line) => {
  expect(await refusalOf(change)).toEqual({ code: 1, lines: [line] });
});

test('production does not start with webhooks that nobody could check, and says what is missing', async () => {
  const { code, lines } = await refusalOf({ WEBHOOK_URL: 'https://gestionale.caf-esempio.it/avvisi' });
  expect([code, lines]).toEqual([1, ['Manca WEBHOOK_SECRET: serve per firmare gli avvisi al gestionale.']]);
});

test('production does not start as a demo', async () => {
  const { code, lines } = await refusalOf({ PORTAL_MODE: 'demo' });
  expect([code, lines]).toEqual([1, ['PORTAL_MODE è «demo»: la demo si avvia con «npm run demo».']]);
});

test('production does not start with an address that was copied from the example, and says which', async () => {
  const { code, lines } = await refusalOf({ PUBLIC_URL: 'https://portale.example' });
  expect([code, lines]).toEqual([1, ['PUBLIC_URL è ancora quello dell’esempio: scrivi il tuo.']]);
});

test('a setting of wrong form is named, without its value', async () => {
  const { code, lines } = await refusalOf({ DATABASE_URL: 'mysql://segreto@localhost/db' });
  expect([code, lines]).toEqual([1, ['Configurazione non valida: controlla DATABASE_URL.']]);
});

test.each([
  ['start', 'PORT', 'al servizio API'],
  ['start', 'SITE_PORT', 'al sito'],
  ['start-api', 'PORT', 'al servizio API'],
  ['start-site', 'SITE_PORT', 'al sito'],
])(
  '%s says that the port of %s is taken, and which setting changes it',
  async (command, setting, purpose) => {
    const line = `La porta ${busyPort()}, che serve ${purpose}, è già in uso: liberala oppure scegline un’altra con ${setting}.`;
    expect(await refusalOf({ [setting]: busyPort() }, command)).toEqual({ code: 1, lines: [line] });
  },
);

test.each(['PUBLIC_FOLDER', 'STORAGE_FOLDER'])(
  'a folder that cannot be made is told with its setting, %s',
  async (setting) => {
    const { code, lines } = await refusalOf({ [setting]: '/dev/null/portale' });
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(
        new RegExp(`^La cartella /dev/null/portale\\S* non si può creare: controlla ${setting}\\.$`),
      ),
    ]);
  },
);

test('customers’ files never lie in the folder that everybody may read', async () => {
  for (const name of ['public', 'public/documenti', 'public/uploads/x/../y']) {
    const closed = path.resolve(folder, name);
    expect(await refusalOf({ STORAGE_FOLDER: path.join(folder, name) })).toEqual({
      code: 1,
      lines: [`La cartella ${closed} sarebbe pubblica: metti STORAGE_FOLDER fuori da PUBLIC_FOLDER.`],
    });
  }
});

test('a PostgreSQL that does not answer is told with its address, without user and password', async () => {
  const port = String(await freePort());
  const { code, lines } = await refusalOf({ DATABASE_URL: `postgres://anna:segreto@127.0.0.1:${port}/caf` });
  expect(code).toBe(1);
  expect(lines).toEqual([
    `PostgreSQL su 127.0.0.1:${port} non risponde (ECONNREFUSED): controlla DATABASE_URL.`,
  ]);
});

test('without a build the answer is the command that makes one', async () => {
  const empty = path.join(folder, 'clone');
  await cp(path.resolve(__dirname, '../../scripts'), path.join(empty, 'scripts'), { recursive: true });
  for (const command of ['start', 'start-api', 'start-site'])
    expect(await runCommand(command, settings, { folder: empty })).toEqual({
      code: 1,
      lines: ['Il portale non è ancora compilato: esegui prima «npm run build».'],
    });
});

test('a command that does not exist is answered with those that do', async () => {
  const { code, lines } = await runCommand('avvia', {});
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining('Comando sconosciuto: «avvia»')]);
});

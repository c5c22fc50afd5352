import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../support/free-port';
import { demandBuild, runCommand, startCommand, untilItSays } from './program';

const root = path.resolve(__dirname, '../..');
let folder: string;
let ports: Record<'PORT' | 'SITE_PORT' | 'DEMO_SMTP_PORT' | 'DEMO_MAILBOX_PORT', string>;

// A project of its own: the demo of who runs the tests stays as it is.
beforeAll(async () => {
  demandBuild();
  folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-demo-'));
  await cp(path.join(root, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
  for (const entry of [
    'config',
    'database',
    'dist',
    'favicon.png',
    'frontend',
    'node_modules',
    'package.json',
  ])
    await symlink(path.join(root, entry), path.join(folder, entry));
  for (const entry of ['package-lock.json', 'public', 'src', 'tsconfig.json'])
    await symlink(path.join(root, entry), path.join(folder, entry));
  await writeFile(path.join(folder, '.env'), 'DATABASE_URL=postgres://anna:segreto@127.0.0.1:1/produzione\n');
  ports = {
    PORT: await freePort().then(String),
    SITE_PORT: await freePort().then(String),
    DEMO_SMTP_PORT: await freePort().then(String),
    DEMO_MAILBOX_PORT: await freePort().then(String),
  };
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (port: string, address = '/') => fetch(`http://127.0.0.1:${port}${address}`);

/** Runs the demo, and `work` while it is ready. @returns what it said */
async function whileItRuns(args: string[], work: () => Promise<void>): Promise<string> {
  const demo = startCommand('demo', ports, { folder, args });
  await untilItSays(demo, 'Ctrl-C ferma la demo');
  await work();
  demo.child.kill('SIGINT');
  expect(await demo.ended).toBe(0);
  await expect(at(ports.SITE_PORT)).rejects.toThrow();
  return demo.output();
}

// What people leave behind in the demo, seen from outside: the messages in its mailbox.
async function messages(): Promise<number> {
  return (await (await at(ports.DEMO_MAILBOX_PORT)).text()).split('<li>').length - 1;
}

async function untilThereAre(count: number): Promise<void> {
  while ((await messages()) < count) await new Promise((resolve) => setTimeout(resolve, 100));
}

test('the demo says where everything is once it answers, keeps its data from run to run and from a second demo, and starts over when asked', async () => {
  const first = await whileItRuns([], async () => {
    const pages = await Promise.all([
      at(ports.SITE_PORT),
      at(ports.PORT, '/admin'),
      at(ports.DEMO_MAILBOX_PORT),
    ]);
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await pages[0].text()).toContain('CAF Esempio');
    await untilThereAre(3);
    const forgotten = await fetch(`http://127.0.0.1:${ports.SITE_PORT}/password-dimenticata`, {
      method: 'POST',
      headers: { origin: `http://127.0.0.1:${ports.SITE_PORT}` },
      body: new URLSearchParams({ codiceFiscale: 'RNLLCU57D58H501C' }),
    });
    expect(forgotten.status).toBe(200);
    await untilThereAre(4);
  });
  expect(first).toContain(`http://127.0.0.1:${ports.PORT}/admin`);
  await whileItRuns([], async () => {
    expect(await messages()).toBe(4);
    const elsewhere = await Promise.all(
      Object.keys(ports).map(async (name) => [name, String(await freePort())]),
    );
    const second = await runCommand('demo', Object.fromEntries(elsewhere), { folder, args: ['--reset'] });
    expect([second.code, second.lines]).toEqual([
      1,
      ['La demo è già in esecuzione da un’altra finestra: fermala prima con Ctrl-C.'],
    ]);
    expect(await messages()).toBe(4);
  });
  const again = await whileItRuns(['--reset'], () => untilThereAre(3));
  expect(again).toContain('si ricomincia da capo');
  expect(again).toContain('RNLLCU57D58H501C');
}, 120_000);

test('an option that the demo does not know is refused in one line', async () => {
  const { code, lines } = await runCommand('demo', ports, { folder, args: ['--nuova'] });
  expect([code, lines.length]).toEqual([1, 1]);
});

test('a port that is none is refused in one line that names the setting', async () => {
  const { code, lines } = await runCommand('demo', { ...ports, DEMO_SMTP_PORT: 'venticinque' }, { folder });
  expect([code, lines]).toEqual([1, ['Configurazione non valida: controlla DEMO_SMTP_PORT.']]);
});

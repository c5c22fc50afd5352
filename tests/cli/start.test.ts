import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../support/free-port';
import { demandBuild, GOOD_SETTINGS, startCommand, type RunningCommand } from './program';

let folder: string;

beforeAll(async () => {
  demandBuild();
  folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-start-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function untilItSays(command: RunningCommand, words: string): Promise<void> {
  while (!command.output().includes(words)) {
    if (command.child.exitCode !== null) throw new Error(`it ended: ${command.output()}`);
    await wait(100);
  }
}

test('production answers once it says that it is ready, and a SIGTERM stops both processes with exit code 0', async () => {
  const [api, site] = [String(await freePort()), String(await freePort())];
  const command = startCommand('start', {
    ...GOOD_SETTINGS,
    ...{ PORT: api, SITE_PORT: site, PUBLIC_URL: `http://127.0.0.1:${site}` },
    DATABASE_FILENAME: path.join(folder, 'portale.db'),
    PUBLIC_FOLDER: path.join(folder, 'public'),
  });
  await untilItSays(command, 'Il portale è pronto');
  const home = await fetch(`http://127.0.0.1:${site}/`);
  expect([home.status, (await fetch(`http://127.0.0.1:${api}/admin`)).status]).toEqual([200, 200]);
  expect(await home.text()).not.toContain('CAF Esempio');
  command.child.kill('SIGTERM');
  expect(await command.ended).toBe(0);
  await expect(fetch(`http://127.0.0.1:${site}/`)).rejects.toThrow();
  await expect(fetch(`http://127.0.0.1:${api}/_health`)).rejects.toThrow();
}, 90_000);

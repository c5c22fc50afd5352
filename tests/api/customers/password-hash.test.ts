import { argon2Sync } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as HashThreads from '../../../src/adapters/hash-threads';
import type * as PasswordHash from '../../../src/adapters/password-hash';

// The compiled ones, as the server runs them: their threads are programs of their own.
function compiled<Module>(name: string): Module {
  return createRequire(__filename)(path.join(process.env['TEST_DIST'] ?? '', 'src/adapters', name)) as Module;
}

const { argon2idTag, HASHES_AT_ONCE } = compiled<typeof HashThreads>('hash-threads');
const { hashPassword, verifyPassword } = compiled<typeof PasswordHash>('password-hash');

const COST = { tagLength: 32, memory: 19_456, passes: 2, parallelism: 1 };
const nonce = Buffer.alloc(16, 7);

test('a password is known again by its hash, another one is not', async () => {
  const hash = await hashPassword('il treno delle 7 e 40 parte');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword('il treno delle 7 e 40 parte', hash)).toBe(true);
  expect(await verifyPassword('il treno delle 7 e 41 parte', hash)).toBe(false);
  expect(await verifyPassword('il treno delle 7 e 40 parte', null)).toBe(false);
});

test('the threads compute what argon2id prescribes, many at a time and each its own', async () => {
  const messages = Array.from({ length: 3 * HASHES_AT_ONCE }, (_, number) => `password ${String(number)}`);
  const tags = await Promise.all(messages.map((message) => argon2idTag({ message, nonce, ...COST })));
  const expected = messages.map((message) => argon2Sync('argon2id', { message, nonce, ...COST }));
  expect(tags.map((tag) => tag.toString('hex'))).toEqual(expected.map((tag) => tag.toString('hex')));
});

test('after parameters that argon2 refuses the next hash is computed all the same', async () => {
  await expect(argon2idTag({ message: 'x', nonce, ...COST, memory: 1 })).rejects.toThrow();
  expect(await argon2idTag({ message: 'x', nonce, ...COST })).toHaveLength(32);
});

// Linux alone gives each thread a niceness of its own.
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('hashes yield to requests: their threads are nicer than the server', async () => {
  await argon2idTag({ message: 'x', nonce, ...COST });
  const nicenesses = readdirSync('/proc/self/task').map((thread) => {
    const afterName = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ')[1] ?? '';
    return Number(afterName.split(' ')[16]);
  });
  const [own] = nicenesses;
  expect(Math.max(...nicenesses)).toBe((own ?? 0) + 5);
});

import path from 'node:path';
import type * as Secrets from '../../../src/adapters/secrets';

const OLD = '1:una-chiave-dei-dati-di-almeno-32-caratteri';
const NEW = '2:una-chiave-nuova-dei-dati-di-32-caratteri';

/** The adapter as a server with these keys runs it. */
function secretsWith(keys: string): typeof Secrets {
  process.env['DATA_KEYS'] = keys;
  let found: typeof Secrets | undefined;
  jest.isolateModules(() => {
    found = jest.requireActual<typeof Secrets>(
      path.join(process.env['TEST_DIST'] ?? '', 'src/adapters/secrets'),
    );
  });
  if (found === undefined) throw new Error('the adapter was not loaded');
  return found;
}

test('what is sealed cannot be read and comes back as it was', () => {
  const { seal, unseal } = secretsWith(OLD);
  for (const text of ['', 'anna@posta.test', 'perché no? 🐈'.repeat(1000)]) {
    const sealed = seal(text);
    expect(unseal(sealed)).toBe(text);
    expect(sealed).not.toBe(seal(text));
    if (text !== '') expect(sealed).not.toContain(text);
  }
});

test('what was tampered with is refused, a shortened proof too', () => {
  const { seal, unseal } = secretsWith(OLD);
  const [id = '', iv = '', tag = '', text = ''] = seal('anna@posta.test').split('.');
  const flip = (part: string) => `${part.startsWith('A') ? 'B' : 'A'}${part.slice(1)}`;
  const short = Buffer.from(tag, 'base64url').subarray(0, 4).toString('base64url');
  for (const parts of [
    [id, flip(iv), tag, text],
    [id, iv, flip(tag), text],
    [id, iv, tag, flip(text)],
    [id, iv, short, text],
    ['9', iv, tag, text],
    [id, iv],
  ])
    expect(() => unseal(parts.join('.'))).toThrow();
});

test('after a new key is put in front the old seals and digests still hold, and new seals use the new key', () => {
  const before = secretsWith(OLD);
  const after = secretsWith(`${NEW},${OLD}`);
  expect(after.unseal(before.seal('anna@posta.test'))).toBe('anna@posta.test');
  expect(after.keyedDigest('prova', 'anna')).toBe(before.keyedDigest('prova', 'anna'));
  const sealed = after.seal('anna@posta.test');
  expect(sealed.startsWith('2.')).toBe(true);
  expect(secretsWith(NEW).unseal(sealed)).toBe('anna@posta.test');
  expect(() => before.unseal(sealed)).toThrow();
});

test('digests differ by purpose and by key', () => {
  const { keyedDigest } = secretsWith(OLD);
  expect(keyedDigest('uno', 'anna')).not.toBe(keyedDigest('due', 'anna'));
  expect(keyedDigest('uno', 'anna')).not.toBe(secretsWith(NEW).keyedDigest('uno', 'anna'));
});

import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { dataKeys, env } from '../env';

/** @returns a new secret of 256 random bits, as 43 base64url characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret: its SHA-256 in hexadecimal. Enough for secrets of 256 random bits. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A keyed digest (HMAC-SHA-256, base64url) for short secrets, blind indexes and signed addresses. */
export function keyedDigest(purpose: string, value: string): string {
  const key = dataKeys(env).at(-1)?.key;
  if (key === undefined) throw new Error('DATA_KEYS is empty');
  return createHmac('sha256', key).update(`${purpose}\u0000${value}`).digest('base64url');
}

/** Encrypts a text at rest (AES-256-GCM with the newest data key): `keyId.iv.tag.ciphertext`. */
export function seal(plain: string): string {
  const newest = dataKeys(env)[0];
  if (newest === undefined) throw new Error('DATA_KEYS is empty');
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', newest.key, iv);
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return [newest.id, ...[iv, cipher.getAuthTag(), sealed].map((bytes) => bytes.toString('base64url'))].join(
    '.',
  );
}

/** @throws Error when the key is not among DATA_KEYS or the text was tampered with. */
export function unseal(sealed: string): string {
  const [id, iv, tag, text] = sealed.split('.');
  const key = dataKeys(env).find((candidate) => candidate.id === id)?.key;
  if (key === undefined) throw new Error('sealed with a key that DATA_KEYS does not hold');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv ?? '', 'base64url'));
  decipher.setAuthTag(Buffer.from(tag ?? '', 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(text ?? '', 'base64url')), decipher.final()]).toString(
    'utf8',
  );
}

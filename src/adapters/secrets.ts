import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { dataKeys, env } from '../env';

interface DataKey {
  id: string;
  key: Buffer;
}

interface Keys {
  newest: DataKey;
  oldest: DataKey;
  all: DataKey[];
}

let known: Keys | undefined;

// The environment is frozen: the keys are stretched once, at their first use.
function keys(): Keys {
  if (known !== undefined) return known;
  const all = dataKeys(env);
  const [newest, oldest] = [all[0], all.at(-1)];
  if (newest === undefined || oldest === undefined) throw new Error('DATA_KEYS is empty');
  known = { newest, oldest, all };
  return known;
}

/** @returns a new secret of 256 random bits, as 43 base64url characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret: its SHA-256 in hexadecimal. Enough for secrets of 256 random bits. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * A keyed digest (HMAC-SHA-256, base64url) for short secrets, blind indexes and signed addresses. Made with the oldest
 * data key, so that it stays the same when a new key is put in front.
 */
export function keyedDigest(purpose: string, value: string): string {
  return createHmac('sha256', keys().oldest.key).update(`${purpose}\u0000${value}`).digest('base64url');
}

const CIPHER = 'aes-256-gcm';
const TAG = { authTagLength: 16 };

/** Encrypts a text at rest (AES-256-GCM with the newest data key): `keyId.iv.tag.ciphertext`. */
export function seal(plain: string): string {
  const { id, key } = keys().newest;
  const iv = randomBytes(12);
  const cipher = createCipheriv(CIPHER, key, iv, TAG);
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  const parts = [iv, cipher.getAuthTag(), sealed].map((bytes) => bytes.toString('base64url'));
  return [id, ...parts].join('.');
}

/** @throws Error when the key is not among DATA_KEYS or the text was tampered with. */
export function unseal(sealed: string): string {
  const [id, ...parts] = sealed.split('.');
  const [iv, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'));
  const key = keys().all.find((candidate) => candidate.id === id)?.key;
  if (key === undefined) throw new Error('sealed with a key that DATA_KEYS does not hold');
  if (iv === undefined || tag === undefined || text === undefined) throw new Error('not a sealed text');
  const decipher = createDecipheriv(CIPHER, key, iv, TAG);
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
}

/** As `seal`, for what may be missing. */
export function sealOptional(plain: string | null): string | null {
  return plain === null ? null : seal(plain);
}

/** As `unseal`, for what may be missing. */
export function unsealOptional(sealed: string | null): string | null {
  return sealed === null ? null : unseal(sealed);
}

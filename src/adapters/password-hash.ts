import { randomBytes, timingSafeEqual } from 'node:crypto';
import { HASHES_AT_ONCE, argon2idTag } from './hash-threads';
import { inTurns } from './turns';

/** OWASP's minimum for argon2id: 19 MiB, 2 passes, 1 lane; 16 bytes of salt, 32 of tag. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const TAG_LENGTH = 32;

const turns = inTurns({ atOnce: HASHES_AT_ONCE, waiting: 200 });

interface Cost {
  memory: number;
  passes: number;
  parallelism: number;
}

function tagOf(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  const message = password.normalize('NFC');
  return turns(() => argon2idTag({ message, nonce, tagLength: TAG_LENGTH, ...cost }));
}

function encode(cost: Cost, nonce: Buffer, tag: Buffer): string {
  const bare = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${String(memory)},t=${String(passes)},p=${String(parallelism)}$${bare(nonce)}$${bare(tag)}`;
}

const ENCODED = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** @returns the password's argon2id hash in PHC form; computed off the event loop. @throws PortalError `unavailable` */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  return encode(COST, nonce, await tagOf(password, nonce, COST));
}

// A customer who does not exist, or has no password yet, costs the same time as a wrong password.
const NOBODY = encode(COST, randomBytes(16), randomBytes(TAG_LENGTH));

/**
 * @param hash null where there is no such customer or no password yet: the answer is false, at the same cost.
 * @throws PortalError `unavailable` when too many are waiting already
 */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const parts = ENCODED.exec(hash ?? NOBODY);
  if (parts === null) return false;
  const [memory, passes, parallelism] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const expected = Buffer.from(parts[5] ?? '', 'base64');
  const tag = await tagOf(password, Buffer.from(parts[4] ?? '', 'base64'), { memory, passes, parallelism });
  return tag.length === expected.length && timingSafeEqual(tag, expected) && hash !== null;
}

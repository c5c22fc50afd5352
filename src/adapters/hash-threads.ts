import type { Argon2Parameters } from 'node:crypto';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** How many hashes are computed at a time, each of which keeps a processor busy and 19 MiB: one processor stays for requests. */
export const HASHES_AT_ONCE = Math.max(1, Math.min(8, availableParallelism() - 1));

// The thread's program lies beside this one, compiled or not.
const PROGRAM = path.join(__dirname, `hash-thread${path.extname(__filename)}`);

const idle: Worker[] = [];

/**
 * Computes an argon2id tag in a thread of lower priority than the server's own: hashes then wait for requests, never
 * requests for hashes, nor files and host names, which share libuv's threads with `crypto.argon2`.
 * Starts one more thread whenever none is idle: the caller limits how many run (`HASHES_AT_ONCE`).
 * @throws Error on parameters that argon2 refuses
 */
export async function argon2idTag(parameters: Argon2Parameters): Promise<Buffer> {
  const thread = idle.pop() ?? new Worker(PROGRAM);
  // An idle thread must not keep the process alive, one with work must.
  thread.ref();
  const answer = once(thread, 'message');
  thread.postMessage(parameters);
  // What `hash-thread.ts` sends. When it ends with an error instead, it is not idle: the next hash starts another.
  const [tag] = (await answer) as [Uint8Array];
  thread.unref();
  idle.push(thread);
  return Buffer.from(tag);
}

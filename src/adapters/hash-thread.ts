import { argon2Sync, type Argon2Parameters } from 'node:crypto';
import os from 'node:os';
import { parentPort } from 'node:worker_threads';

/** Yields the processor to whatever else the machine does, but is not starved: about a quarter of a contended one. */
const NICENESS = 5;

// On Linux a niceness is that of the calling thread; elsewhere it would be that of the whole server.
if (process.platform === 'linux') os.setPriority(NICENESS);

parentPort?.on('message', (parameters: Argon2Parameters) => {
  parentPort?.postMessage(argon2Sync('argon2id', parameters));
});

import { parentPort, workerData } from 'node:worker_threads';
import { filesInOne } from '../../../documents/files-in-one.js';
import type { Joining } from './one-pdf.js';

// What `one-pdf.ts` hands over.
const { parts, title } = workerData as Joining;

parentPort?.postMessage(await filesInOne(parts, title));

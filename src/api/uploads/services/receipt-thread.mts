import { parentPort, workerData } from 'node:worker_threads';
import { uploadReceipt, type UploadReceipt } from '../../../documents/upload-receipt.js';

// What `draw-receipt.ts` hands over.
parentPort?.postMessage(await uploadReceipt(workerData as UploadReceipt));

import { parentPort, workerData } from 'node:worker_threads';
import { dayList, type DayList } from '../../../documents/day-list.js';

// What `day-list.ts` hands over.
parentPort?.postMessage(await dayList(workerData as DayList));

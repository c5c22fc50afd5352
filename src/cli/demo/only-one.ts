import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEMO_FOLDER } from './settings';

const OWNER = path.join(DEMO_FOLDER, 'demo.pid');

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process, which may not be asked, is there as well.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @returns one Italian line when a demo that still runs has the data of this folder. */
export function runningDemoProblem(): string | null {
  let pid: number;
  try {
    pid = Number(readFileSync(OWNER, 'utf8'));
  } catch {
    return null;
  }
  return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isRunning(pid)
    ? 'La demo è già in esecuzione da un’altra finestra: fermala prima con Ctrl-C.'
    : null;
}

/** Notes that this process has the data of the demo. */
export function takeDemoFolder(): void {
  writeFileSync(OWNER, String(process.pid));
}

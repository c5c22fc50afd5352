import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import NodeClam from 'clamscan';

/** What the scanner says; `unavailable` when it says nothing: the file then waits until it does. */
export type ScanResult = 'clean' | 'infected' | 'unavailable';

/** Where clamd listens: a host with its port, or the path of a socket. */
export type ScannerAddress = { host: string; port: number } | { socket: string };

const PATIENCE_MS = 60_000;

async function ask(address: ScannerAddress, file: Readable, patience: number): Promise<ScanResult> {
  const scanner = await new NodeClam().init({
    clamdscan: { ...address, timeout: patience, localFallback: false, bypassTest: true },
    preference: 'clamdscan',
  });
  const { isInfected } = await scanner.scanStream(file);
  // Its types promise a boolean; of an answer that it does not understand it makes null.
  const infected: boolean | null = isInfected;
  if (infected === null) return 'unavailable';
  return infected ? 'infected' : 'clean';
}

/**
 * Has a file looked at by clamd, over its own protocol: nothing of the file is written anywhere.
 * @param patience in milliseconds, for the whole file
 */
export async function scan(
  address: ScannerAddress,
  file: Readable,
  patience = PATIENCE_MS,
): Promise<ScanResult> {
  const tooLate = new AbortController();
  try {
    return await Promise.race([
      ask(address, file, patience),
      wait(patience, 'unavailable' as const, { signal: tooLate.signal }),
    ]);
  } catch {
    return 'unavailable';
  } finally {
    tooLate.abort();
    file.destroy();
  }
}

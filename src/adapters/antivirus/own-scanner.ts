import type { Readable } from 'node:stream';
import { env } from '../../env';
import { scan, type ScanResult } from './scan';

/** Has a file looked at. */
export type Scanner = (file: Readable) => Promise<ScanResult>;

/** The virus scanner of this installation; null where none is configured: files are taken without being scanned. */
export function scanner(): Scanner | null {
  const address = env.CLAMD_ADDRESS;
  return address === undefined ? null : (file) => scan(address, file);
}

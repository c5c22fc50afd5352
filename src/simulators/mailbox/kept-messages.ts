import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A message as it is kept in a file: what the SMTP server was told beside it, and the message itself. */
export interface KeptMessage {
  to: string[];
  receivedAt: string;
  raw: Buffer;
}

interface Line {
  to: string[];
  receivedAt: string;
  raw: string;
}

/** Appends a message to a file of one JSON line per message. */
export async function keepMessage(file: string, { to, receivedAt, raw }: KeptMessage): Promise<void> {
  const line: Line = { to, receivedAt, raw: raw.toString('base64') };
  await mkdir(path.dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify(line)}\n`);
}

function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && 'raw' in value && 'receivedAt' in value;
}

// The last line of a program that was killed may have been cut off.
function parsed(line: string): Line[] {
  try {
    const value: unknown = JSON.parse(line);
    return isLine(value) ? [value] : [];
  } catch {
    return [];
  }
}

/** @returns the messages of a file, oldest first; none when there is no file. */
export async function keptMessages(file: string): Promise<KeptMessage[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .flatMap(parsed)
    .map(({ to, receivedAt, raw }) => ({ to, receivedAt, raw: Buffer.from(raw, 'base64') }));
}

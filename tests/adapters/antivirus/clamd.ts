import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

const COMMAND = Buffer.from('zINSTREAM\0');

/** A server that speaks clamd's INSTREAM: finds a virus where a file holds `words`, and keeps what it was sent. */
export interface Clamd {
  address: { host: string; port: number };
  /** The files, as they arrived. */
  received: Buffer[];
  stop(): Promise<void>;
}

// Chunks with their lengths before them; a length of zero ends the file (clamd(8), INSTREAM). Null while more must come.
function fileOf(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

/** @param answer what the server says of a file; null: it says nothing for ever */
export async function startClamd(answer: (file: Buffer) => string | null): Promise<Clamd> {
  const received: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let bytes = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, Buffer.from(chunk)]);
      const file = bytes.subarray(0, COMMAND.length).equals(COMMAND) ? fileOf(bytes) : null;
      if (file === null) return;
      received.push(file);
      const said = answer(file);
      if (said !== null) socket.end(`${said}\0`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: { host: '127.0.0.1', port },
    received,
    async stop() {
      for (const socket of sockets) socket.end();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

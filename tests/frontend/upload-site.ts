import { createHash } from 'node:crypto';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Caller } from '../../frontend/server/upstream';

/** A file as the API got it. */
export interface Received {
  name: string;
  entry: string;
  size: number | null;
  bytes: number;
  sha256: string;
  /** Whether it came to its end. */
  whole: boolean;
}

/** Plays the API's part in taking files. */
export interface UploadApi {
  url: string;
  received: Received[];
  /** What the next contents are answered with, unread. */
  refuseNext(status: number, message: string): void;
  /** From now on contents are taken in only when told. @returns the way to tell */
  hold(): () => void;
  stop(): Promise<void>;
}

export const PRATICA = 'p'.repeat(24);
export const ENTRY = 'e'.repeat(24);

const idOf = (number: number) => String(number).padStart(24, 'f');

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const listening = async (server: http.Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
};

async function stopped(server: http.Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

export async function startUploadApi(): Promise<UploadApi> {
  const received: Received[] = [];
  let refusal: { status: number; message: string } | null = null;
  let held: Promise<void> = Promise.resolve();

  async function take(file: Received, request: IncomingMessage): Promise<void> {
    const hash = createHash('sha256');
    await held;
    for await (const chunk of request as AsyncIterable<Buffer>) {
      file.bytes += chunk.length;
      hash.update(chunk);
    }
    Object.assign(file, { sha256: hash.digest('hex'), whole: true });
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reply = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const address = request.url ?? '';
    if (request.method === 'POST' && address === `/api/pratiche/${PRATICA}/files`) {
      const { entry, name, size } = JSON.parse((await bodyOf(request)).toString()) as Received;
      received.push({ entry, name, size, bytes: 0, sha256: '', whole: false });
      reply(201, { id: idOf(received.length - 1) });
      return;
    }
    const [, number] = /^\/api\/files\/f*(\d+)\/contents$/.exec(address) ?? [];
    const file = received[Number(number)];
    if (request.method !== 'PUT' || file === undefined) {
      reply(404, { error: { message: 'Non trovato.' } });
      return;
    }
    if (refusal !== null) {
      const { status, message } = refusal;
      refusal = null;
      request.resume();
      reply(status, { error: { message: 'Rifiutato.', details: { errors: [{ message }] } } });
      return;
    }
    await take(file, request);
    reply(200, { id: idOf(Number(number)) });
  }

  const server = http.createServer((request, response) => {
    serve(request, response).catch(() => {
      response.destroy();
    });
  });
  const url = await listening(server);
  return {
    url,
    received,
    refuseNext(status, message) {
      refusal = { status, message };
    },
    hold() {
      let release = (): void => undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    stop: () => stopped(server),
  };
}

/** A server of which every request is given to the part of the site that takes files. */
export async function startTaking(
  api: Pick<UploadApi, 'url'>,
  take: (caller: Caller, request: IncomingMessage, response: ServerResponse) => Promise<unknown>,
): Promise<{ url: string; outcomes: Promise<unknown>[]; stop(): Promise<void> }> {
  const caller: Caller = {
    ...{ api: { url: api.url, secret: 's'.repeat(32) }, clientAddress: '127.0.0.1', requestId: 'r' },
    sessionToken: 't'.repeat(43),
  };
  const outcomes: Promise<unknown>[] = [];
  const server = http.createServer((request, response) => {
    const outcome = take(caller, request, response);
    outcomes.push(outcome);
    outcome.then(
      (result) => response.writableEnded || response.end(JSON.stringify(result)),
      () => response.destroy(),
    );
  });
  return { url: await listening(server), outcomes, stop: () => stopped(server) };
}

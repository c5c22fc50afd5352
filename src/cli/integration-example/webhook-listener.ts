import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** A webhook as it came. */
export interface Arrival {
  headers: Record<string, string>;
  body: string;
}

/** Receives webhooks on 127.0.0.1. */
export interface WebhookListener {
  /** Where the portal is to send them. */
  url: string;
  /** The first one that fits and has not been handed out yet; null when none comes in time. */
  next(fits: (arrival: Arrival) => boolean, patienceMs: number): Promise<Arrival | null>;
  stop(): Promise<void>;
}

function inOneText(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

const LOOK_EVERY_MS = 50;
const LONGEST_BYTES = 100_000;

/** Starts to listen. @param port 0 takes a free one */
export async function listenForWebhooks(port: number): Promise<WebhookListener> {
  const arrivals: Arrival[] = [];
  const server = createServer((request, response) => {
    const size = Number(request.headers['content-length'] ?? 0);
    if (request.method !== 'POST' || size > LONGEST_BYTES) {
      response.writeHead(400).end();
      return;
    }
    text(request).then(
      (body) => {
        arrivals.push({ headers: inOneText(request.headers), body });
        response.writeHead(204).end();
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(taken)}/avvisi`,
    async next(fits, patienceMs) {
      const until = Date.now() + patienceMs;
      do {
        const index = arrivals.findIndex(fits);
        if (index !== -1) return arrivals.splice(index, 1)[0] ?? null;
        await wait(LOOK_EVERY_MS);
      } while (Date.now() < until);
      return null;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

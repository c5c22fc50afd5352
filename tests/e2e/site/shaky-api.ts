import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ErrorName } from '../../../src/contracts/errors';
import { errorBody } from '../../../src/contracts/portal-error';

/** Stands between the site and the API, and has the troubles that a test asks for. */
export interface ShakyApi {
  url: string;
  /** Answers the requests below a path with an error, until `recover`. */
  fail(path: string, error: ErrorName, details?: { retryAfterSeconds?: number }): void;
  /** Answers nothing at all, until `recover`. */
  goAway(): void;
  recover(): void;
  stop(): Promise<void>;
}

/** @param api address of the real one, which answers as long as there is no trouble */
export async function startShakyApi(api: string): Promise<ShakyApi> {
  let away = false;
  let trouble: { path: string; body: ReturnType<typeof errorBody> } | null = null;
  const { hostname, port } = new URL(api);
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/';
    if (away) {
      request.socket.destroy();
      return;
    }
    if (trouble !== null && path.startsWith(trouble.path)) {
      response.writeHead(trouble.body.error.status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(trouble.body));
      return;
    }
    const { method, headers } = request;
    const onward = http.request({ hostname, port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    fail(path, error, details) {
      trouble = { path, body: errorBody(error, details) };
    },
    goAway() {
      away = true;
    },
    recover() {
      away = false;
      trouble = null;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

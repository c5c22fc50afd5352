import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveDocument } from '../../frontend/server/documents';
import { startTaking } from './upload-site';

let status = 200;
const api = http.createServer((_request, response) => response.writeHead(status).end('contenuto'));
let site: Awaited<ReturnType<typeof startTaking>>;

beforeAll(async () => {
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((api.address() as AddressInfo).port)}`;
  site = await startTaking({ url }, (caller, request, response) =>
    serveDocument(caller, request.url ?? '', request, response),
  );
});
afterAll(async () => {
  await site.stop();
  api.closeAllConnections();
  await new Promise((resolve) => api.close(resolve));
});

test.each([
  [200, 'answered'],
  [404, 'none-such'],
  [400, 'none-such'],
  [403, 'section-closed'],
  [429, 'too-many-attempts'],
  [500, 'unavailable'],
  [503, 'unavailable'],
])('a file that the API answers with %i is told as «%s»', async (given, outcome) => {
  status = given;
  await fetch(`${site.url}/archivio/${'d'.repeat(24)}/versione/1`).then((answer) => answer.arrayBuffer());
  expect(await site.outcomes.at(-1)).toBe(outcome);
});

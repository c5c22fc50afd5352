import http from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A request as it goes over the wire, with nothing tidied up on the way. */
export interface RawRequest {
  method: string;
  path: string;
  headers: http.OutgoingHttpHeaders;
  /** In one piece with its length, or in chunks without. */
  body?: string | Buffer | string[] | undefined;
}

export interface RawAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 32 });

function write(request: http.ClientRequest, body: RawRequest['body']): void {
  // Node leaves a DELETE without a length unframed unless told.
  if (Array.isArray(body)) request.setHeader('transfer-encoding', 'chunked');
  if (Array.isArray(body)) for (const chunk of body) request.write(chunk);
  else if (body !== undefined) request.setHeader('content-length', Buffer.byteLength(body));
  request.end(Array.isArray(body) ? undefined : body);
}

/** Sends a request as it is. Fetch would mend addresses, refuse methods and drop headers. */
export function send(portal: { url: string }, raw: RawRequest): Promise<RawAnswer> {
  const { method, path, headers, body } = raw;
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(portal.url);
    const request = http.request({ agent, hostname, port, method, path, headers }, (response) => {
      buffer(response)
        .then((bytes) => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: bytes.toString('utf8'),
          });
        })
        .catch(reject);
    });
    request.once('error', (error: NodeJS.ErrnoException) => {
      // The server closed a connection that was kept just as it was used again: nothing was read.
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(send(portal, raw));
      else reject(error);
    });
    write(request, body);
  });
}

/** Works through a list a few at a time, as browsers do. */
export async function inBatches<Item>(
  items: Item[],
  size: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += size)
    await Promise.all(items.slice(start, start + size).map(work));
}

/** Closes the connections that were kept; to be called before the portal stops. */
export function hangUp(): void {
  agent.destroy();
}

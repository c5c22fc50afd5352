import type { IncomingMessage, ServerResponse } from 'node:http';

/** Ends what is asked of the API when the browser has gone before it had its answer. */
export function untilGone(request: IncomingMessage, response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  request.once('error', () => {
    gone.abort();
  });
  return gone.signal;
}

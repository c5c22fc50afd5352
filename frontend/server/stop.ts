import type { Server } from 'node:http';

const GRACE = 10_000;

/**
 * On SIGTERM and SIGINT: no new connections, and none kept for another request; what is in hand is finished (10 seconds at most),
 * then the process ends well.
 */
export function stopGracefully(server: Server): void {
  let stopping = false;
  // Before the answer is written: whoever has a connection learns that it ends, and sends the next request elsewhere.
  server.prependListener('request', (_request, response) => {
    if (stopping) response.shouldKeepAlive = false;
  });
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.close(() => {
      process.exit(0);
    });
    // A connection that has just finished its request stays open for the next one.
    setInterval(() => {
      server.closeIdleConnections();
    }, 100);
    setTimeout(() => {
      server.closeAllConnections();
    }, GRACE).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

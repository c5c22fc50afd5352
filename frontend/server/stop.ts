import type { Server } from 'node:http';

const GRACE = 10_000;

/** On SIGTERM and SIGINT: no new requests, those in hand are finished (10 seconds at most), then the process ends well. */
export function stopGracefully(server: Server): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.close(() => {
      process.exit(0);
    });
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, GRACE).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

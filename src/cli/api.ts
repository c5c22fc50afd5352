import type { Server } from 'node:http';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { stopSignal } from './stop-signal';

/** How long requests in hand may take once the process was asked to end. */
const DRAIN_MS = 10_000;

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // Whoever has a connection learns that it ends, and sends the next request elsewhere.
    server.prependListener('request', (_request, response) => {
      response.shouldKeepAlive = false;
    });
    // A connection that has just finished its request stays open for the next one.
    const idle = setInterval(() => {
      server.closeIdleConnections();
    }, 100);
    const patience = setTimeout(() => {
      server.closeAllConnections();
    }, DRAIN_MS);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(patience);
      resolve();
    });
  });
}

/**
 * Runs the API in this process until it is asked to end; then finishes the requests and messages in hand.
 * @param prepare what must be done before the first request is answered
 */
export async function runApi(prepare?: (strapi: Core.Strapi) => Promise<void>): Promise<void> {
  // Strapi hands datetimes to PostgreSQL in the time zone of its process.
  process.env['TZ'] = 'UTC';
  const strapi = createStrapi({ appDir: process.cwd(), distDir: path.resolve('dist') });
  // Strapi's own handlers of these would cut off the requests in hand.
  for (const signal of ['SIGTERM', 'SIGINT']) process.removeAllListeners(signal);
  const asked = stopSignal();
  try {
    await strapi.load();
    await prepare?.(strapi);
  } catch (error) {
    strapi.stopWithError(error);
  }
  await strapi.start();
  await asked;
  await drain(strapi.server.httpServer);
  await strapi.destroy();
  process.exit(0);
}

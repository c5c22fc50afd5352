import type { Core } from '@strapi/strapi';

/** An hour: Node would end a request after five minutes, and with it a large file on a bad connection. */
const LONGEST_REQUEST_MS = 3_600_000;

/**
 * Longer than most proxies keep theirs, a minute or two (as the site's `server.ts`): on a connection that the server closes just as
 * they use it again what they send is lost. Node would close it after five seconds.
 */
const LONGEST_IDLE_MS = 150_000;

/**
 * Lets files arrive as slowly as the connection of who sends them (what stands still ends at the site), and keeps connections for the
 * next request.
 */
export function setServerTimeouts(strapi: Core.Strapi): void {
  const { httpServer } = strapi.server;
  httpServer.requestTimeout = LONGEST_REQUEST_MS;
  httpServer.keepAliveTimeout = LONGEST_IDLE_MS;
}

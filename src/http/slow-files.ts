import type { Core } from '@strapi/strapi';

/** An hour: Node would end a request after five minutes, and with it a large file on a bad connection. */
const LONGEST_REQUEST_MS = 3_600_000;

/** Lets files arrive as slowly as the connection of who sends them; what stands still ends at the site. */
export function allowSlowFiles(strapi: Core.Strapi): void {
  strapi.server.httpServer.requestTimeout = LONGEST_REQUEST_MS;
}

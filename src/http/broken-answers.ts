import type { Core } from '@strapi/strapi';

// Whoever sends or reads has gone: that is theirs to do. `HPE_…` is how the end of a half request is told.
const GONE = /^(ECONNRESET|ECONNABORTED|EPIPE|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE)$/;

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/**
 * Logs in one line what breaks an answer off in its middle: Koa would print it whole, and each connection that a
 * customer's telephone lost.
 */
export function logBrokenAnswers(strapi: Core.Strapi): void {
  strapi.server.app.onerror = (error: unknown) => {
    if (GONE.test(codeOf(error))) return;
    strapi.log.error(`an answer broke off: ${error instanceof Error ? error.name : typeof error}`);
  };
}

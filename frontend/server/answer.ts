import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerLocals } from '../src/lib/server-locals.ts';
import { sessionTokenIn } from '../src/lib/session-cookie.ts';
import { serveFeed } from './agenda-feed.ts';
import { clientAddress } from './client-address.ts';
import { serveDocument } from './documents.ts';
import { serveMedia } from './media.ts';
import type { RenderPage } from './pages.ts';
import { refusalOf } from './request-guard.ts';
import { setSecurityHeaders } from './security-headers.ts';
import type { Settings } from './settings.ts';
import { serveStatic, type StaticFiles } from './static-files.ts';
import { takeUploads } from './uploads.ts';

const METHODS = new Set(['GET', 'HEAD', 'POST']);

/** What the server needs to answer. */
export interface Site {
  settings: Settings;
  files: StaticFiles;
  renderPage: RenderPage;
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}

function localsOf({ settings }: Site, request: IncomingMessage): ServerLocals {
  const method = request.method ?? 'GET';
  const forwarded = request.headers['x-forwarded-for'];
  const ownOrigin = new URL(settings.PUBLIC_URL).origin;
  return {
    api: { url: settings.API_URL, secret: settings.SITE_SECRET },
    publicUrl: settings.PUBLIC_URL,
    clientAddress: clientAddress(
      request.socket.remoteAddress,
      Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
      settings.TRUSTED_PROXIES,
    ),
    requestId: randomUUID(),
    refusal: refusalOf({ method, path: pathOf(request), headers: request.headers }, ownOrigin),
  };
}

// Below these, addresses lead to files, or take them.
const WITH_FILES = /^\/(documenti|agenda|archivio|comunicazioni|appuntamenti)\//;

async function mediaAnswered(
  { settings }: Site,
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!address.startsWith('/media/')) return false;
  return serveMedia(settings.API_URL, address.slice('/media/'.length), request, response);
}

/** What concerns a customer's files, which no page handles. @returns whether it was answered */
async function documentAnswered(
  locals: ServerLocals,
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!WITH_FILES.test(address) || locals.refusal !== null) return false;
  const caller = { ...locals, sessionToken: sessionTokenIn(request.headers.cookie) };
  if (request.method !== 'POST') {
    const served = await serveDocument(caller, address, request, response);
    // The page says why.
    if (served !== 'answered' && served !== 'none-such') locals.refusal = served;
    return served === 'answered';
  }
  const taken = await takeUploads(caller, address, request, response);
  if (taken !== 'malformed') return taken === 'answered';
  // The page that says so has no form to read.
  locals.refusal = 'malformed-request';
  request.method = 'GET';
  return false;
}

/** Answers one request: the site's own files, the media library, or a page. */
export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { settings } = site;
  setSecurityHeaders(response, settings.PUBLIC_URL.startsWith('https:'));
  const method = request.method ?? 'GET';
  if (!METHODS.has(method)) {
    response.writeHead(405, { Allow: 'GET, HEAD, POST', 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Metodo non previsto\n');
    return;
  }
  const address = pathOf(request);
  if (method !== 'POST') {
    if (address === '/salute') {
      response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end('ok\n');
      return;
    }
    if (serveStatic(site.files, address, request, response)) return;
    if (await mediaAnswered(site, address, request, response)) return;
  }
  const locals = localsOf(site, request);
  if (method !== 'POST' && (await serveFeed(locals, address, request, response))) return;
  if (await documentAnswered(locals, address, request, response)) return;
  // Pages see the portal's own address, whatever a stranger writes into the request.
  request.headers.host = new URL(settings.PUBLIC_URL).host;
  await site.renderPage(request, response, locals);
}

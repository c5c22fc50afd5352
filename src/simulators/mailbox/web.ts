import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { ReceivedMessage } from './inbox';
import { framedHtml, listPage, messagePage, missingPage } from './pages';
import { STYLE } from './style';

/** The pages of a mailbox on this machine. */
export interface MailboxPages {
  stop(): Promise<void>;
}

interface Page {
  status?: number;
  type?: string;
  body: string;
  policy?: string;
}

const OWN_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

// Mail is written with styles inside it; nothing of it runs, sends forms, or loads anything but the portal's pictures.
function policyOfMail(portal: string): string {
  return `default-src 'none'; style-src 'unsafe-inline'; img-src data: ${new URL(portal).origin}; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox`;
}

function pageFor(address: string, messages: readonly ReceivedMessage[], portal: string): Page {
  // Not parsed as an address: what a client sends need not be one.
  const [pathname = '/'] = address.split('?');
  if (pathname === '/') return { body: listPage(messages) };
  if (pathname === '/stile.css') return { type: 'text/css', body: STYLE };
  const [, digits = '', part] = /^\/messaggi\/([1-9]\d{0,6})(\/html)?$/.exec(pathname) ?? [];
  const message = messages[Number(digits) - 1];
  if (message === undefined) return { status: 404, body: missingPage() };
  if (part === undefined) return { body: messagePage(message, Number(digits)) };
  return { body: framedHtml(message.html), policy: policyOfMail(portal) };
}

function send(response: ServerResponse, { status = 200, type = 'text/html', body, policy }: Page): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy ?? OWN_POLICY,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

/**
 * Serves the messages of an inbox as pages, to this machine only.
 * @param portal address of the portal, whose pictures messages may show
 */
export async function serveMailbox(
  messages: readonly ReceivedMessage[],
  { port, portal }: { port: number; portal: string },
): Promise<MailboxPages> {
  const server = createServer((request, response) => {
    if (request.method === 'GET') send(response, pageFor(request.url ?? '/', messages, portal));
    else send(response, { status: 405, body: missingPage() });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

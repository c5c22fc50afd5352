import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { ServerLocals } from '../src/lib/server-locals.ts';

type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => Promise<void>,
  locals: ServerLocals,
) => Promise<void>;

/** Renders a page. */
export type RenderPage = (
  request: IncomingMessage,
  response: ServerResponse,
  locals: ServerLocals,
) => Promise<void>;

/** Loads the built pages. @param entry file that the build made */
export async function loadPages(entry: string): Promise<RenderPage> {
  // The shape is the one that the adapter's mode `middleware` gives to the file.
  const { handler } = (await import(pathToFileURL(entry).href)) as { handler: AstroHandler };
  return (request, response, locals) =>
    handler(
      request,
      response,
      // No page has this address.
      async () => {
        request.url = '/404';
        await handler(request, response, () => Promise.resolve(), locals);
      },
      locals,
    );
}

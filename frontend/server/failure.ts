import type { ServerResponse } from 'node:http';

const PAGE = `<!doctype html>
<html lang="it">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Servizio non disponibile</title></head>
<body><main><h1>Servizio non disponibile</h1><p>Il portale non riesce a rispondere in questo momento. Riprova tra qualche minuto.</p></main></body>
</html>
`;

/** The last resort, when no page could be made: says so, and closes what had already begun. */
export function answerFailure(error: unknown, response: ServerResponse): void {
  const gone =
    response.destroyed || (error instanceof Error && error.name === 'AbortError' && response.closed);
  // The kind of an error and its place; its words may hold what people typed.
  if (!gone) console.error(`richiesta non riuscita: ${error instanceof Error ? error.name : typeof error}`);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '60' }).end(PAGE);
}

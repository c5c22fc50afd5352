import { createServer } from 'node:http';
import path from 'node:path';
import { answer } from './server/answer.ts';
import { answerFailure } from './server/failure.ts';
import { loadPages } from './server/pages.ts';
import { readSettings, SettingsError } from './server/settings.ts';
import { loadStaticFiles } from './server/static-files.ts';
import { stopGracefully } from './server/stop.ts';

// Photos of a whole folder over a bad connection take long; what stands still is ended sooner (server/uploads.ts).
const LONGEST_REQUEST_MS = 3_600_000;

// Longer than most proxies keep theirs, as the API's `timeouts.ts`: on a connection that is closed just as they use it again what
// they send is lost.
const LONGEST_IDLE_MS = 150_000;

const dist = path.join(import.meta.dirname, 'dist');

function giveUp(line: string): never {
  console.error(line);
  process.exit(1);
}

function listenProblem(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `La porta ${String(port)} è già in uso: scegline un’altra con SITE_PORT`;
  if (error.code === 'EACCES')
    return `La porta ${String(port)} non è permessa: scegline un’altra con SITE_PORT`;
  return `Il sito non può ascoltare sulla porta ${String(port)}: controlla SITE_HOST e SITE_PORT`;
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const [files, renderPage] = await Promise.all([
    loadStaticFiles(path.join(dist, 'client')),
    loadPages(path.join(dist, 'server', 'entry.mjs')),
  ]);
  const timeouts = { requestTimeout: LONGEST_REQUEST_MS, keepAliveTimeout: LONGEST_IDLE_MS };
  const server = createServer(timeouts, (request, response) => {
    answer({ settings, files, renderPage }, request, response).catch((error: unknown) => {
      answerFailure(error, response);
    });
  });
  server.once('error', (error) => giveUp(listenProblem(error, settings.SITE_PORT)));
  stopGracefully(server);
  server.listen(settings.SITE_PORT, settings.SITE_HOST, () => {
    console.log(`Il sito del portale è pronto: ${settings.PUBLIC_URL}`);
  });
}

start().catch((error: unknown) => {
  if (error instanceof SettingsError) giveUp(error.message);
  const missing = (error as NodeJS.ErrnoException).code;
  giveUp(
    missing === 'ENOENT' || missing === 'ERR_MODULE_NOT_FOUND'
      ? 'Il sito non è ancora stato costruito: esegui «npm run build»'
      : `Il sito non può partire: ${error instanceof Error ? error.message : 'errore sconosciuto'}`,
  );
});

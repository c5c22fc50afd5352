import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CALLERS } from './callers';

/** One line of the table: a route, the request that tries it, and the status that each caller gets. */
export interface Row {
  /** As the router lists it: `GET /backoffice/customers/:id`. */
  route: string;
  method: string;
  /** The address that is called: made-up ids, nothing that exists. */
  probe: string;
  body: unknown;
  /** The action that a token of the suite needs, where tokens may call at all. */
  action: string | null;
  /** Whether the request ends sessions, so that the next one needs new ones. */
  endsSessions: boolean;
  /** In the order of CALLERS: `.` for 401, `x` for 403, `4..` for any other 4xx, else the status. */
  expected: string;
}

const MADE_UP: Record<string, string> = {
  id: 'nessuno00000000000000000',
  entry: 'nessuno00000000000000000',
  round: '1',
  documentId: 'nessuno00000000000000000',
  sourceId: 'nessuno00000000000000000',
  sessionId: 'nessuno00000000000000000',
  slug: 'nessuna-notizia',
  event: 'nessun-evento',
  externalId: 'nessuno',
};

// What is sent where the line names no body: something that no endpoint foresees, so that nothing comes of it.
const UNFORESEEN = '{"nonPrevisto":1}';

const COLUMNS = CALLERS.length;
const LINE = new RegExp(String.raw`^((?:\S+\s+){${String(COLUMNS)}})([A-Z]+)\s+(\S+)(.*)$`);

// `:model=api::news.article` gives a parameter a value; the others get one that is made up.
function filled(pattern: string): { route: string; probe: string } {
  const probe = pattern.replace(
    /:(\w+)(?:=([^/]*))?/g,
    (_, name: string, value?: string) => value ?? MADE_UP[name] ?? 'nessuno',
  );
  return { route: pattern.replace(/(:\w+)=[^/]*/g, '$1'), probe };
}

function parseLine(line: string, where: string): Row {
  const [, statuses = '', method = '', pattern = '', rest = ''] = LINE.exec(line) ?? [];
  if (pattern === '') throw new Error(`${where} is no line of the table: ${line}`);
  const { route, probe } = filled(pattern);
  const [, to = probe] = / -> (\S+)/.exec(rest) ?? [];
  const [, action = null] = / action=(\S+)/.exec(rest) ?? [];
  const [body = UNFORESEEN] = /\{.*\}$/.exec(rest) ?? [];
  return {
    route: `${method} ${route}`,
    method: method === 'ALL' ? 'GET' : method,
    probe: to,
    body: ['POST', 'PUT', 'PATCH'].includes(method) ? (JSON.parse(body) as unknown) : undefined,
    action,
    endsSessions: / ends-sessions\b/.test(rest),
    expected: statuses.trim().split(/\s+/).join(' '),
  };
}

const folder = path.join(__dirname, 'table');

/** The lines of one file of the table. */
export function readTable(name: string): Row[] {
  return readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .map((line, index) => ({ line: line.trimEnd(), where: `${name}:${String(index + 1)}` }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
    .map(({ line, where }) => parseLine(line.trim(), where));
}

/** The names of the files of the table. */
export const TABLES = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();

/** The actions that a token of the suite can be given, as far as the table knows them. */
export function tokenActions(): string[] {
  return TABLES.flatMap(readTable).flatMap(({ action }) => action ?? []);
}

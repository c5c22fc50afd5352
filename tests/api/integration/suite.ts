import { randomBytes } from 'node:crypto';
import { CONTRACTS } from '../../../src/contracts';
import { customToken } from '../../support/api-tokens';
import { bearer, type Caller } from '../../support/callers';
import { person, type Person } from '../../support/people';
import type { Portal } from '../../support/portal';

export const ROOT = '/api/integration/v1';

export const unique = () => randomBytes(5).toString('hex');

/** The CAF's suite, with a token for all actions. */
export async function wholeSuite(portal: Portal) {
  const actions = Object.entries(CONTRACTS).flatMap(([controller, contract]) =>
    Object.entries(contract).flatMap(([name, { actor }]) =>
      actor === 'integration' ? [`api::${controller}.${name}`] : [],
    ),
  );
  const token = await customToken(portal, actions);
  return { token, call: bearer(portal, token) };
}

/** A PUT of the suite's, with what it says of itself. */
export async function put(
  call: Caller,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; outcome: unknown; body: Record<string, unknown>; etag: string }> {
  const answer = await call('PUT', `${ROOT}${path}`, body, headers);
  const etag = answer.headers.get('etag') ?? '';
  return { status: answer.status, outcome: answer.body['outcome'], body: answer.body, etag };
}

/** The fields that an answer refuses, with the reasons. */
export function refused(body: unknown): Record<string, string> {
  const { error } = body as {
    error: { details: { errors?: { path: string[]; message: string }[] } };
  };
  return Object.fromEntries(
    (error.details.errors ?? []).map(({ path, message }) => [path.join('.'), message]),
  );
}

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Reads a list from its beginning to its end, a few at a time. */
export async function readOn<Item>(call: Caller, path: string, query: string, limit = 2): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const where: string = cursor === '' ? query : `${query}&cursor=${cursor}`;
    const page = await call<Page<Item>>('GET', `${ROOT}${path}?limit=${String(limit)}&${where}`);
    if (page.status !== 200) throw new Error(`reading ${path} answered ${String(page.status)}`);
    items.push(...page.body.items);
    cursor = page.body.nextCursor;
  }
  return items;
}

/** Activates somebody made up. @returns who, with the external id */
export async function activated(call: Caller, more: Record<string, unknown> = {}) {
  const who: Person = person();
  const externalId = `C-${unique()}`;
  const { codiceFiscale, cognome, nome, email } = who;
  const told = { codiceFiscale, cognome, nome, email, ...more };
  const { status } = await put(call, `/customers/${externalId}`, told);
  if (status !== 200) throw new Error(`activating answered ${String(status)}`);
  return { ...who, externalId, told };
}

/** A sede and a zona of the suite's. @returns their external ids */
export async function suiteOffice(call: Caller): Promise<{ sede: string; zona: string }> {
  const [sede, zona] = [`S-${unique()}`, `Z-${unique()}`];
  const place = { comune: 'Torino', provincia: 'TO' };
  await put(call, `/sedi/${sede}`, { ...place, name: `Sede ${sede}`, uploadsOpen: true });
  const told = { ...place, sede, name: `Zona ${zona}`, address: 'via Po 1', phone: '011 1', excluded: false };
  const { status } = await put(call, `/zone/${zona}`, told);
  if (status !== 200) throw new Error(`making an office answered ${String(status)}`);
  return { sede, zona };
}

/** A service of the suite's. @returns its external id */
export async function suiteService(call: Caller, more: Record<string, unknown> = {}): Promise<string> {
  const externalId = `SV-${unique()}`;
  const told = { name: `Servizio ${externalId}`, years: [{ year: 2026, uploadsOpen: true }], ...more };
  const { status } = await put(call, `/services/${externalId}`, told);
  if (status !== 200) throw new Error(`making a service answered ${String(status)}`);
  return externalId;
}

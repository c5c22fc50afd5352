import type { Core } from '@strapi/strapi';
import { after, now } from '../../../adapters/clock';
import { database, insertRow, rawRows, type Knex } from '../../../adapters/database';
import { newToken, tokenHash } from '../../../adapters/secrets';
import { PortalError } from '../../../contracts/portal-error';
import type { Section } from '../../../contracts/sections';
import { env } from '../../../env';
import type { CustomerCaller } from '../../../http/callers';

const IDLE = env.SESSION_IDLE_MINUTES * 60_000;
const ABSOLUTE = env.SESSION_ABSOLUTE_HOURS * 3_600_000;
// Writing "last seen" at each request would cost a write per page; a minute is exact enough.
const SEEN_EVERY = 60_000;

interface SessionRow {
  session_id: number;
  customer_id: number;
  document_id: string;
  codice_fiscale: string;
  customer_type: 'anonimo' | 'registrato';
  last_seen_at: string;
  for_anonimo: boolean | number | null;
  for_registrato: boolean | number | null;
}

/** Opens a session: the token is for the customer's cookie, the database keeps its digest. */
export async function openSession(db: Knex, customerId: number, device: string) {
  const at = now();
  const token = newToken();
  const expiresAt = after(at, ABSOLUTE);
  await insertRow(db, 'customer_sessions', {
    token_hash: tokenHash(token),
    customer_id: customerId,
    device,
    opened_at: at,
    last_seen_at: at,
    idle_expires_at: after(at, IDLE),
    absolute_expires_at: expiresAt,
  });
  return { token, expiresAt };
}

/** The sessions of a customer that have not run out. */
export function openSessions(db: Knex, customerId: number): Knex.QueryBuilder {
  const at = now();
  return db('customer_sessions')
    .where({ customer_id: customerId })
    .where('idle_expires_at', '>', at)
    .where('absolute_expires_at', '>', at);
}

/** Ends sessions of a customer: all, or all but one. @returns how many were open. */
export async function endSessions(db: Knex, customerId: number, exceptSession?: number): Promise<number> {
  const query = db('customer_sessions').where({ customer_id: customerId });
  if (exceptSession !== undefined) void query.whereNot({ id: exceptSession });
  return query.delete();
}

// Every request of a customer's begins with it: written out, it costs half of what it costs to build.
const FIND_SESSION = `
  select session.id as session_id, session.last_seen_at, customer.id as customer_id, customer.document_id,
    customer.codice_fiscale, customer.customer_type, section.for_anonimo, section.for_registrato
  from customer_sessions as session
  join up_users as customer on customer.id = session.customer_id
  left join portal_sections as section on section.key = ?
  where session.token_hash = ? and session.idle_expires_at > ? and session.absolute_expires_at > ?
    and customer.blocked = ?`;

async function findSession(
  db: Knex,
  token: string,
  section: Section | undefined,
): Promise<SessionRow | undefined> {
  const at = now();
  return rawRows<SessionRow>(await db.raw(FIND_SESSION, [section ?? '', tokenHash(token), at, at, false]))[0];
}

async function touch(db: Knex, sessionId: number): Promise<void> {
  const at = now();
  await db('customer_sessions')
    .where({ id: sessionId })
    .update({ last_seen_at: at, idle_expires_at: after(at, IDLE) });
}

/** The customer behind a session's token, and whether a section is open to them; null when the session is over. */
export async function customerBySession(
  strapi: Core.Strapi,
  token: string,
  section: Section | undefined,
): Promise<CustomerCaller | null> {
  const db = database(strapi);
  const row = await findSession(db, token, section);
  if (row === undefined) return null;
  if (Date.now() - Date.parse(row.last_seen_at) > SEEN_EVERY) await touch(db, row.session_id);
  const open = row.customer_type === 'registrato' ? row.for_registrato : row.for_anonimo;
  return {
    id: row.customer_id,
    documentId: row.document_id,
    codiceFiscale: row.codice_fiscale,
    type: row.customer_type,
    sessionId: row.session_id,
    sectionOpen: section === undefined || Boolean(open),
  };
}

/** The open sessions of a customer, the last used first. */
export async function listSessions(strapi: Core.Strapi, customer: CustomerCaller) {
  const rows = await openSessions(database(strapi), customer.id)
    .orderBy([
      { column: 'last_seen_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .select<
      { id: number; document_id: string; device: string | null; opened_at: string; last_seen_at: string }[]
    >();
  return rows.map((row) => ({
    id: row.document_id,
    device: row.device ?? '',
    openedAt: row.opened_at,
    lastSeenAt: row.last_seen_at,
    current: row.id === customer.sessionId,
  }));
}

/** Closes one session of a customer. @throws PortalError `not-found` also for somebody else's */
export async function closeSession(strapi: Core.Strapi, customer: CustomerCaller, id: string): Promise<void> {
  const closed = await database(strapi)('customer_sessions')
    .where({ document_id: id, customer_id: customer.id })
    .delete();
  if (closed === 0) throw new PortalError('not-found');
}

/** Closes the session of the request itself. */
export async function signOut(strapi: Core.Strapi, customer: CustomerCaller): Promise<void> {
  await database(strapi)('customer_sessions').where({ id: customer.sessionId }).delete();
}

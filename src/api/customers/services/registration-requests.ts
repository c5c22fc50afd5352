import { after, now } from '../../../adapters/clock';
import { newRow, type Knex } from '../../../adapters/database';
import { keyedDigest } from '../../../adapters/secrets';
import { voidLinks } from './links';

/** Who asks to be registered, before anything is proven. */
export interface RegistrationRequest {
  codiceFiscale: string;
  cognome: string;
  nome: string;
  email: string;
  privacyVersion: string;
}

/** A request as its table keeps it: until its link is used, or until it is too old. */
export interface RequestRow {
  id: number;
  codice_fiscale: string;
  cognome: string;
  nome: string;
  email: string;
  privacy_version: string;
  requested_at: string;
}

const REQUESTS = 'registration_requests';

// One request for a codice fiscale and a mailbox, however often it is made: its newest link voids the others. Requests
// from other mailboxes stand on their own, because a stranger must not void the link of who owns the codice fiscale.
function keyOf(codiceFiscale: string, email: string): string {
  return keyedDigest('registration-request', `${codiceFiscale}|${email.trim().toLowerCase()}`);
}

/** Keeps a request, in place of an earlier one for the same codice fiscale from the same mailbox. */
export async function saveRequest(db: Knex, request: RegistrationRequest): Promise<RequestRow> {
  const row = newRow({
    request_key: keyOf(request.codiceFiscale, request.email),
    codice_fiscale: request.codiceFiscale,
    cognome: request.cognome,
    nome: request.nome,
    email: request.email,
    privacy_version: request.privacyVersion,
    requested_at: now(),
  });
  const [saved] = await db(REQUESTS)
    .insert(row)
    .onConflict('request_key')
    .merge(['cognome', 'nome', 'email', 'privacy_version', 'requested_at', 'updated_at'])
    .returning<RequestRow[]>('*');
  if (saved === undefined) throw new Error('the registration request was not saved');
  return saved;
}

export async function requestById(db: Knex, id: number): Promise<RequestRow | null> {
  return (await db<RequestRow>(REQUESTS).where({ id }).first()) ?? null;
}

// As long as somebody may still wonder where the message is; whoever comes back later registers again.
const PENDING_FOR = 7 * 24 * 3_600_000;

/** The newest requests for a codice fiscale of the last seven days, at most `limit`. */
export function pendingRequests(db: Knex, codiceFiscale: string, limit: number): Promise<RequestRow[]> {
  return db<RequestRow>(REQUESTS)
    .where({ codice_fiscale: codiceFiscale })
    .where('requested_at', '>', after(now(), -PENDING_FOR))
    .orderBy('requested_at', 'desc')
    .limit(limit)
    .select<RequestRow[]>('*');
}

/** Forgets a request, and with it the person's data; its link, if any is left, is void. */
export async function forgetRequest(db: Knex, id: number): Promise<void> {
  await voidLinks(db, { registrationRequestId: id });
  await db(REQUESTS).where({ id }).delete();
}

/** Forgets the requests for these codici fiscali from these mailboxes, at most a few hundred. */
export async function dropRequests(
  db: Knex,
  people: { codiceFiscale: string; email: string | null }[],
): Promise<void> {
  const keys = people.flatMap(({ codiceFiscale, email }) =>
    email === null ? [] : [keyOf(codiceFiscale, email)],
  );
  const ids = await db(REQUESTS).whereIn('request_key', keys).pluck<number[]>('id');
  for (const id of ids) await forgetRequest(db, id);
}

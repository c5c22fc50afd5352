import { now } from '../../../adapters/clock';
import { newRow, type Knex } from '../../../adapters/database';
import { keyedDigest } from '../../../adapters/secrets';
import type { CafActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { raiseNotice } from '../../notices/services/raise';
import { finishNotices } from '../../notices/services/steps';

/** Who asked for a codice fiscale that a customer has. */
export interface Claim {
  cognome: string;
  nome: string;
  email: string;
  privacyVersion: string;
}

const CONFLICTS = 'customer_conflicts';

// Unique among the open conflicts, so that two requests at the same instant are one conflict on either database.
function openKeyOf(customerId: number, email: string): string {
  return keyedDigest('conflict', `${String(customerId)}:${email.trim().toLowerCase()}`);
}

/** Notes that somebody asked for a codice fiscale that a customer has; the same person asking again only counts. */
export async function recordConflict(db: Knex, customerId: number, claim: Claim): Promise<void> {
  const row = newRow({
    open_key: openKeyOf(customerId, claim.email),
    customer_id: customerId,
    claimant_email: claim.email,
    claimant_cognome: claim.cognome,
    claimant_nome: claim.nome,
    privacy_version: claim.privacyVersion,
    requested_at: now(),
    requests: 1,
    state: 'open',
  });
  const [conflict] = await db(CONFLICTS)
    .insert(row)
    .onConflict('open_key')
    .merge({ requests: db.raw('?? + 1', [`${CONFLICTS}.requests`]), updated_at: new Date() })
    .returning<{ requests: number }[]>('requests');
  if (conflict?.requests !== 1) return;
  await audit(db, { action: 'conflict-opened', actor: { kind: 'visitor' }, customerId });
  await raiseNotice(db, { kind: 'registration-conflict', customerId, praticaId: null });
}

/** Writes down how a conflict ended; with the customer's last one nothing is left to be told of. */
export async function closeConflict(
  db: Knex,
  { id, customer_id: customerId }: { id: number; customer_id: number },
  resolution: string,
  by: string,
): Promise<void> {
  await db(CONFLICTS)
    .where({ id })
    .update({
      state: 'resolved',
      open_key: null,
      resolution,
      resolved_at: now(),
      resolved_by: by.slice(0, 255),
      updated_at: new Date(),
    });
  const other = (await db(CONFLICTS)
    .where({ customer_id: customerId, state: 'open' })
    .first('id')) as unknown;
  if (other === undefined) await finishNotices(db, { kind: 'registration-conflict', customerId }, by);
}

/** Closes the conflict of the address that the CAF has just given the account to: nothing is left to decide. */
export async function settleConflictOf(
  db: Knex,
  customerId: number,
  email: string,
  actor: CafActor,
): Promise<void> {
  const conflict = await db(CONFLICTS)
    .where({ open_key: openKeyOf(customerId, email) })
    .first<{ id: number; customer_id: number } | undefined>('id', 'customer_id');
  if (conflict === undefined) return;
  const outcome = 'give-to-claimant';
  await closeConflict(db, conflict, `${outcome}: il CAF ha attivato questo indirizzo`, actor.name);
  await audit(db, { action: 'conflict-resolved', actor, customerId, details: { outcome } });
}

import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, insertRow, transaction, type Knex } from '../../../adapters/database';
import type { Conflict } from '../../../contracts/customers/conflicts';
import { PortalError } from '../../../contracts/portal-error';
import type { OperatorCaller } from '../../../http/callers';
import { audit } from '../../audit/services/audit';
import { inScope } from '../../offices/services/scope-condition';
import { takeOver } from './activation';
import { customerById } from './customer-rows';

interface Claim {
  cognome: string;
  nome: string;
  email: string;
  privacyVersion: string;
}

/** Notes that somebody asked for a codice fiscale that a customer has; the same person asking again only counts. */
export async function recordConflict(db: Knex, customerId: number, claim: Claim): Promise<void> {
  const open = { customer_id: customerId, claimant_email: claim.email, state: 'open' };
  const again = await db('customer_conflicts').where(open).increment('requests', 1);
  if (again > 0) return;
  await insertRow(db, 'customer_conflicts', {
    ...open,
    claimant_cognome: claim.cognome,
    claimant_nome: claim.nome,
    privacy_version: claim.privacyVersion,
    requested_at: now(),
    requests: 1,
  });
  await audit(db, { action: 'conflict-opened', actor: { kind: 'visitor' }, customerId });
}

interface ConflictRow {
  id: number;
  document_id: string;
  customer_id: number;
  customer_document_id: string;
  codice_fiscale: string;
  cognome: string;
  nome: string;
  email: string | null;
  customer_type: 'anonimo' | 'registrato';
  claimant_cognome: string;
  claimant_nome: string;
  claimant_email: string;
  requested_at: string;
  requests: number;
  state: 'open' | 'resolved';
  resolution: string | null;
}

function conflictsInScope(db: Knex, operator: OperatorCaller): Knex.QueryBuilder {
  return db('customer_conflicts as conflict')
    .join('up_users as customer', 'customer.id', 'conflict.customer_id')
    .where(inScope(operator.scope, 'customer.zona_document_id'));
}

/** The conflicts of an operator's customers, or of one of them, the oldest first. */
export async function listConflicts(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  asked: { page: number; pageSize: number; state: 'open' | 'resolved'; customer?: string | undefined },
) {
  const db = database(strapi);
  const { page, pageSize, state, customer } = asked;
  const matching = () =>
    conflictsInScope(db, operator)
      .where('conflict.state', state)
      .where(customer === undefined ? {} : { 'customer.document_id': customer });
  const [count] = await matching().count<{ total: number | string }[]>('* as total');
  const rows = (await matching()
    .orderBy('conflict.requested_at')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select('conflict.*', 'customer.document_id as customer_document_id', 'customer.codice_fiscale')
    .select(
      'customer.cognome',
      'customer.nome',
      'customer.email',
      'customer.customer_type',
    )) as ConflictRow[];
  return { items: rows.map(toConflict), page, pageSize, total: Number(count?.total ?? 0) };
}

function toConflict(row: ConflictRow): Conflict {
  return {
    id: row.document_id,
    customerId: row.customer_document_id,
    codiceFiscale: row.codice_fiscale,
    holder: `${row.cognome} ${row.nome}`,
    holderType: row.customer_type,
    holderEmail: row.email,
    claimant: `${row.claimant_cognome} ${row.claimant_nome}`,
    claimantEmail: row.claimant_email,
    requestedAt: row.requested_at,
    requests: row.requests,
    state: row.state,
    resolution: row.resolution,
  };
}

/**
 * Closes a conflict. `give-to-claimant` gives the account to the address that asked, which the operator has verified: the
 * holder's sessions, password and links end. @throws PortalError `not-found`, `state-not-allowed`
 */
export async function resolveConflict(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  { outcome, note }: { outcome: 'keep-holder' | 'give-to-claimant'; note: string },
): Promise<void> {
  await transaction(strapi, async (db) => {
    const row = (await conflictsInScope(db, operator)
      .where('conflict.document_id', id)
      .first('conflict.*', 'customer.customer_type')) as ConflictRow | undefined;
    if (row === undefined) throw new PortalError('not-found');
    if (row.state !== 'open') throw new PortalError('state-not-allowed');
    const actor = { kind: 'operator', id: operator.adminUserId, name: operator.name } as const;
    await db('customer_conflicts')
      .where({ id: row.id })
      .update({
        state: 'resolved',
        resolution: `${outcome}: ${note}`,
        resolved_at: now(),
        resolved_by: operator.name,
      });
    await audit(db, {
      action: 'conflict-resolved',
      actor,
      customerId: row.customer_id,
      details: { outcome },
    });
    if (outcome === 'keep-holder') return;
    const holder = await customerById(db, row.customer_id);
    if (holder === null) throw new PortalError('not-found');
    await takeOver(
      db,
      holder,
      { email: row.claimant_email, cognome: row.claimant_cognome, nome: row.claimant_nome },
      actor,
    );
  });
}

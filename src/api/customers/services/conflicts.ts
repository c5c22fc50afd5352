import type { Core } from '@strapi/strapi';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import type { Conflict } from '../../../contracts/customers/conflicts';
import { PortalError } from '../../../contracts/portal-error';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { inScope, isInScope } from '../../offices/services/scope-condition';
import { closeConflict } from './conflict-rows';
import { lockCustomer, type CustomerDbRow } from './customer-rows';
import { takeOver } from './take-over';

interface ConflictRow {
  id: number;
  document_id: string;
  customer_id: number;
  claimant_cognome: string;
  claimant_nome: string;
  claimant_email: string;
  privacy_version: string | null;
  requested_at: string;
  requests: number;
  state: 'open' | 'resolved';
  resolution: string | null;
}

type ListedRow = ConflictRow &
  Pick<CustomerDbRow, 'codice_fiscale' | 'cognome' | 'nome' | 'email' | 'customer_type'> & {
    customer_document_id: string;
  };

/** The conflicts of an operator's customers, or of one of them, the oldest first. */
export async function listConflicts(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  asked: { page: number; pageSize: number; state: 'open' | 'resolved'; customer?: string | undefined },
) {
  const { page, pageSize, state, customer } = asked;
  const db = database(strapi);
  const matching = () =>
    db('customer_conflicts as conflict')
      .join('up_users as customer', 'customer.id', 'conflict.customer_id')
      .where(inScope(operator.scope, 'customer.zona_document_id'))
      .where('conflict.state', state)
      .where(customer === undefined ? {} : { 'customer.document_id': customer });
  const [count] = await matching().count<{ total: number | string }[]>('* as total');
  const rows = await matching()
    .orderBy(['conflict.requested_at', 'conflict.id'])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select<ListedRow[]>('conflict.*', 'customer.document_id as customer_document_id')
    .select('customer.codice_fiscale', 'customer.cognome', 'customer.nome')
    .select('customer.email', 'customer.customer_type');
  return { items: rows.map(toConflict), page, pageSize, total: Number(count?.total ?? 0) };
}

function toConflict(row: ListedRow): Conflict {
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

async function lockConflict(db: Knex, id: string, operator: OperatorCaller) {
  const found = () => db<ConflictRow>('customer_conflicts').where({ document_id: id });
  const row = await found().first();
  const holder = row === undefined ? null : await lockCustomer(db, row.customer_id);
  if (holder === null || !isInScope(operator.scope, holder.zona_document_id))
    throw new PortalError('not-found');
  // Read again behind the customer's lock: another operator may just have decided.
  const conflict = await found().first();
  if (conflict?.state !== 'open') throw new PortalError('state-not-allowed');
  return { conflict, holder };
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
  const actor = operatorActor(operator);
  await contestedTransaction(strapi, async (db) => {
    const { conflict, holder } = await lockConflict(db, id, operator);
    await closeConflict(db, conflict, `${outcome}: ${note}`, operator.name);
    await audit(db, { action: 'conflict-resolved', actor, customerId: holder.id, details: { outcome } });
    if (outcome === 'keep-holder') return;
    const claimant = {
      email: conflict.claimant_email,
      cognome: conflict.claimant_cognome,
      nome: conflict.claimant_nome,
      consent:
        conflict.privacy_version === null
          ? null
          : { version: conflict.privacy_version, at: conflict.requested_at },
    };
    await takeOver(db, holder, claimant, actor);
  });
}

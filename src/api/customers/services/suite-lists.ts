import type { Core } from '@strapi/strapi';
import { toInstant } from '../../../adapters/clock';
import { database } from '../../../adapters/database';
import type { SuiteConflict } from '../../../contracts/customers/integration';
import type { CursorQuery } from '../../../contracts/integration/fields';
import { cursorPage } from '../../integration/services/cursor';
import { readSuiteCustomer, suiteCustomers, toSuiteCustomer, type SuiteCustomerRow } from './suite-rows';

const CUSTOMERS_ORDER = { instant: 'customer.updated_at', id: 'customer.id', isDate: true };
const CONFLICTS_ORDER = { instant: 'conflict.updated_at', id: 'conflict.id', isDate: true };

/** A customer of the suite's. @throws PortalError `not-found` */
export async function getSuiteCustomer(strapi: Core.Strapi, externalId: string) {
  return toSuiteCustomer(await readSuiteCustomer(database(strapi), externalId));
}

/** All customers in the order of change. */
export async function listSuiteCustomers(strapi: Core.Strapi, asked: CursorQuery) {
  const query = suiteCustomers(database(strapi));
  const { rows, nextCursor } = await cursorPage<SuiteCustomerRow>(query, CUSTOMERS_ORDER, asked);
  const items = rows.map((row) => ({ ...toSuiteCustomer(row), modifiedAt: toInstant(row.updated_at) }));
  return { items, nextCursor };
}

type ConflictRow = SuiteCustomerRow & {
  conflict_document_id: string;
  claimant_cognome: string;
  claimant_nome: string;
  claimant_email: string;
  requested_at: string;
  requests: number;
  state: SuiteConflict['state'];
  resolution: string | null;
  changed_at: Date | number | string;
};

// What the operator wrote beside the outcome is for the CAF's people.
function outcomeOf(resolution: string | null): SuiteConflict['outcome'] {
  if (resolution === null) return null;
  return resolution.startsWith('keep-holder') ? 'keep-holder' : 'give-to-claimant';
}

function toConflict(row: ConflictRow): SuiteConflict {
  return {
    id: row.conflict_document_id,
    customer: toSuiteCustomer(row),
    claimant: { cognome: row.claimant_cognome, nome: row.claimant_nome, email: row.claimant_email },
    requestedAt: row.requested_at,
    requests: row.requests,
    state: row.state,
    outcome: outcomeOf(row.resolution),
    modifiedAt: toInstant(row.changed_at),
  };
}

/** All conflicts in the order of change. */
export async function listSuiteConflicts(strapi: Core.Strapi, asked: CursorQuery) {
  const query = suiteCustomers(database(strapi))
    .join('customer_conflicts as conflict', 'conflict.customer_id', 'customer.id')
    .select('conflict.document_id as conflict_document_id', 'conflict.updated_at as changed_at')
    .select('conflict.claimant_cognome', 'conflict.claimant_nome', 'conflict.claimant_email')
    .select('conflict.requested_at', 'conflict.requests', 'conflict.state', 'conflict.resolution');
  const { rows, nextCursor } = await cursorPage<ConflictRow>(query, CONFLICTS_ORDER, asked);
  return { items: rows.map(toConflict), nextCursor };
}

import type { Core } from '@strapi/strapi';
import { database, transaction, type Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { OperatorCaller } from '../../../http/callers';
import { isInScope } from '../../offices/services/scope-condition';
import { activate, type Activation } from './activation';
import { customerByCodiceFiscale, customerById } from './customer-rows';
import { checkedCodiceFiscale } from './identity-check';

// A customer without an office belongs to whoever sees such customers; one zona is the operator's own by default.
function zonaFor(operator: OperatorCaller, asked: string | null | undefined): string | null {
  const { scope } = operator;
  const zona =
    asked ??
    (scope.withoutOffice || scope.allZone || scope.zone.length !== 1 ? null : (scope.zone[0] ?? null));
  if (!isInScope(scope, zona)) throw PortalError.field('zona', 'Scegli una delle tue zone.');
  return zona;
}

/** @throws PortalError `already-present` for a codice fiscale that the operator does not see, or that is Registrato. */
export async function demandActivable(
  db: Knex,
  operator: OperatorCaller,
  codiceFiscale: string,
): Promise<void> {
  const holder = await customerByCodiceFiscale(db, codiceFiscale);
  if (holder === null) return;
  if (holder.customer_type === 'registrato' || !isInScope(operator.scope, holder.zona_document_id))
    throw new PortalError('already-present');
}

/** Activates a customer whom an operator has verified. */
export async function activateByOperator(strapi: Core.Strapi, operator: OperatorCaller, asked: Activation) {
  const codiceFiscale = await checkedCodiceFiscale(asked.codiceFiscale, asked);
  const zona = zonaFor(operator, asked.zona);
  if (
    zona !== null &&
    (await database(strapi)('zone').where({ document_id: zona }).first('id')) === undefined
  )
    throw new PortalError('not-found');
  return transaction(strapi, async (db) => {
    await demandActivable(db, operator, codiceFiscale);
    const actor = { kind: 'operator', id: operator.adminUserId, name: operator.name } as const;
    const { customerId, outcome } = await activate(db, { ...asked, codiceFiscale, zona }, actor);
    if (outcome === 'already-registrato') throw new PortalError('already-present');
    const customer = await customerById(db, customerId);
    if (customer === null) throw new PortalError('internal');
    return { id: customer.document_id, outcome };
  });
}

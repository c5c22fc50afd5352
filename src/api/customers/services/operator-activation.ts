import type { Core } from '@strapi/strapi';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { OperatorCaller, OperatorScope } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { isInScope } from '../../offices/services/scope-condition';
import { activateHeld, type Activation } from './activation';
import { customerById, lockCustomerByCodiceFiscale } from './customer-rows';
import { checkedCodiceFiscale } from './identity-check';

/** The zona of a new customer when none is chosen: no office for who sees such customers, else the operator's only one. */
export function defaultZona({ withoutOffice, allZone, zone }: OperatorScope): string | null {
  return withoutOffice || allZone || zone.length !== 1 ? null : (zone[0] ?? null);
}

async function zonaFor(strapi: Core.Strapi, { scope }: OperatorCaller, asked: string | null | undefined) {
  const zona = asked ?? defaultZona(scope);
  const exists =
    zona === null ||
    (await database(strapi)('zone').where({ document_id: zona }).first<unknown>('id')) !== undefined;
  if (!exists || !isInScope(scope, zona)) throw PortalError.field('zona', 'Scegli una delle tue zone.');
  return zona;
}

/**
 * Activates a customer whom an operator has verified.
 * @throws PortalError `already-present` for a codice fiscale that the operator does not see, or that is Registrato
 */
export async function activateByOperator(strapi: Core.Strapi, operator: OperatorCaller, asked: Activation) {
  const codiceFiscale = checkedCodiceFiscale(asked.codiceFiscale, asked);
  const zona = await zonaFor(strapi, operator, asked.zona);
  return contestedTransaction(strapi, async (db) => {
    const holder = await lockCustomerByCodiceFiscale(db, codiceFiscale);
    if (holder !== null && !isInScope(operator.scope, holder.zona_document_id))
      throw new PortalError('already-present');
    const activation = { ...asked, codiceFiscale, zona };
    const { customerId, outcome } = await activateHeld(db, holder, activation, operatorActor(operator));
    const customer = await customerById(db, customerId);
    if (outcome === 'already-registrato' || customer === null) throw new PortalError('already-present');
    return { id: customer.document_id, outcome };
  });
}

import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import { afterEvent, type AccountEvent } from '../../../domain/customers/account-state';
import { isSameEmail } from '../../../domain/text/email';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor, type CafActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { portalEntrance, sendPasswordLink, tellCustomer } from './customer-messages';
import { updateCustomer, type CustomerDbRow } from './customer-rows';
import { voidLinks } from './links';
import { lockInScope } from './search';
import { endSessions } from './sessions';

interface Change {
  db: Knex;
  customer: CustomerDbRow;
  actor: CafActor;
}

/** Runs an operator's change of one customer in the operator's scope, in one transaction that holds the customer's row. */
function changeCustomer(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  work: (change: Change) => Promise<void>,
): Promise<void> {
  return contestedTransaction(strapi, async (db) =>
    work({ db, customer: await lockInScope(db, operator, id), actor: operatorActor(operator) }),
  );
}

function demandPossible(customer: CustomerDbRow, event: AccountEvent): void {
  const state = { type: customer.customer_type, blocked: Boolean(customer.blocked) };
  if (afterEvent(state, event) === null) throw new PortalError('state-not-allowed');
}

export const convertToRegistrato = (
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  evidence: { evidenceKind: string; evidenceNote: string | null },
) =>
  changeCustomer(strapi, operator, id, async ({ db, customer, actor }) => {
    demandPossible(customer, 'convert');
    const seen = [evidence.evidenceKind, evidence.evidenceNote].filter(Boolean).join(': ');
    await updateCustomer(db, customer, { customer_type: 'registrato', evidence: seen });
    await audit(db, {
      action: 'customer-converted',
      actor,
      customerId: customer.id,
      details: { evidence: evidence.evidenceKind },
    });
    await tellCustomer(db, 'became-registrato', customer, { link: portalEntrance() });
  });

export const revertToAnonimo = (strapi: Core.Strapi, operator: OperatorCaller, id: string, reason: string) =>
  changeCustomer(strapi, operator, id, async ({ db, customer, actor }) => {
    demandPossible(customer, 'revert');
    await updateCustomer(db, customer, { customer_type: 'anonimo', evidence: null });
    await audit(db, { action: 'customer-reverted', actor, customerId: customer.id, details: { reason } });
    await tellCustomer(db, 'became-anonimo', customer);
  });

/**
 * Changes the address. Whoever had the old one loses sessions and links; the password stays, because the person knows
 * it, unless the account was never verified: then only the new address may choose one.
 */
export const changeEmail = (
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  { email, reason }: { email: string | null; reason: string },
) =>
  changeCustomer(strapi, operator, id, async ({ db, customer, actor }) => {
    if (email === customer.email || isSameEmail(email, customer.email))
      throw PortalError.field('email', 'È già l’indirizzo di questo cliente.');
    await endSessions(db, customer.id);
    await voidLinks(db, { customerId: customer.id });
    const verified = customer.customer_type === 'registrato';
    await updateCustomer(db, customer, {
      email,
      email_verified_at: email === null ? null : now(),
      ...(verified ? {} : { password_hash: null }),
    });
    await audit(db, { action: 'email-changed', actor, customerId: customer.id, details: { reason } });
    if (customer.email !== null) await tellCustomer(db, 'email-changed', customer);
    const needsLink = !customer.blocked && (!verified || customer.password_hash === null);
    if (email !== null && needsLink)
      await sendPasswordLink(db, 'credentials-changed-by-operator', 'activation', { ...customer, email });
  });

export const sendLink = (strapi: Core.Strapi, operator: OperatorCaller, id: string) =>
  changeCustomer(strapi, operator, id, async ({ db, customer, actor }) => {
    if (customer.blocked) throw new PortalError('state-not-allowed');
    if (customer.email === null) throw new PortalError('no-email');
    await sendPasswordLink(db, 'credentials-changed-by-operator', 'activation', customer);
    await audit(db, { action: 'link-sent', actor, customerId: customer.id });
  });

export const blockCustomer = (strapi: Core.Strapi, operator: OperatorCaller, id: string, reason: string) =>
  changeCustomer(strapi, operator, id, async ({ db, customer, actor }) => {
    demandPossible(customer, 'block');
    await updateCustomer(db, customer, { blocked: true });
    await endSessions(db, customer.id);
    await voidLinks(db, { customerId: customer.id });
    await audit(db, { action: 'customer-blocked', actor, customerId: customer.id, details: { reason } });
    await tellCustomer(db, 'account-blocked', customer);
  });

export const unblockCustomer = (strapi: Core.Strapi, operator: OperatorCaller, id: string, reason: string) =>
  changeCustomer(strapi, operator, id, async ({ db, customer, actor }) => {
    demandPossible(customer, 'unblock');
    await updateCustomer(db, customer, { blocked: false });
    await audit(db, { action: 'customer-unblocked', actor, customerId: customer.id, details: { reason } });
  });

export const endCustomerSessions = (strapi: Core.Strapi, operator: OperatorCaller, id: string) =>
  changeCustomer(strapi, operator, id, async ({ db, customer, actor }) => {
    const ended = await endSessions(db, customer.id);
    await audit(db, { action: 'sessions-ended', actor, customerId: customer.id, details: { ended } });
  });

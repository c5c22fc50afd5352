import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import { decideActivation } from '../../../domain/customers/decide-activation';
import type { CafActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { settleConflictOf } from './conflict-rows';
import { portalEntrance, sendPasswordLink, tellCustomer } from './customer-messages';
import {
  insertCustomer,
  lockCustomerByCodiceFiscale,
  updateCustomer,
  type CustomerDbRow,
  type NewCustomer,
} from './customer-rows';
import { dropRequests } from './registration-requests';
import { CREATED_BY, takeOver } from './take-over';

/** Whom the CAF activates: it has verified the codice fiscale, the name and the address. */
export interface Activation {
  codiceFiscale: string;
  cognome: string;
  nome: string;
  email: string | null;
  externalId?: string | null;
  zona?: string | null;
  birthDate?: string | null;
  sex?: 'M' | 'F' | null;
  birthPlace?: string | null;
}

export type ActivationOutcome = 'created' | 'promoted' | 'taken-over' | 'already-registrato';

// What the CAF does not say stays as it is.
function knownColumns(activation: Activation): Partial<CustomerDbRow> {
  const known: Partial<CustomerDbRow> = {};
  if (activation.externalId) known.external_id = activation.externalId;
  if (activation.zona) known.zona_document_id = activation.zona;
  if (activation.birthDate) known.birth_date = activation.birthDate;
  if (activation.sex) known.sex = activation.sex;
  if (activation.birthPlace) known.birth_place = activation.birthPlace;
  return known;
}

/** The row of a customer who did not exist before the CAF activated them. */
export function newRegistrato(activation: Activation, at: string): NewCustomer {
  return {
    ...knownColumns(activation),
    codice_fiscale: activation.codiceFiscale,
    cognome: activation.cognome,
    nome: activation.nome,
    email: activation.email,
    email_verified_at: activation.email === null ? null : at,
    customer_type: 'registrato',
    registered_at: at,
  };
}

async function create(db: Knex, activation: Activation, actor: CafActor): Promise<number> {
  const { id } = await insertCustomer(db, newRegistrato(activation, now()));
  await audit(db, { action: 'customer-activated', actor, customerId: id });
  // Without an address the message shows as not deliverable: operators see who needs a letter.
  const { nome, email } = activation;
  await sendPasswordLink(db, CREATED_BY[actor.kind], 'activation', { id, nome, email });
  return id;
}

async function promote(db: Knex, holder: CustomerDbRow, activation: Activation, actor: CafActor) {
  await updateCustomer(db, holder, {
    ...knownColumns(activation),
    cognome: activation.cognome,
    nome: activation.nome,
    customer_type: 'registrato',
    email_verified_at: now(),
  });
  await audit(db, { action: 'customer-converted', actor, customerId: holder.id });
  if (holder.blocked) return;
  const customer = { ...holder, nome: activation.nome };
  await tellCustomer(db, 'became-registrato', customer, { link: portalEntrance() });
  if (holder.password_hash === null)
    await sendPasswordLink(db, CREATED_BY[actor.kind], 'activation', customer);
}

/**
 * Activates a customer as Registrato, whoever holds the codice fiscale today. Runs inside the caller's transaction.
 * @param holder who holds it, with the row locked: what the caller decided on is what is changed here
 * @throws the database's unique violation when nobody held it and somebody takes it at the same instant
 */
export async function activateHeld(
  db: Knex,
  holder: CustomerDbRow | null,
  activation: Activation,
  actor: CafActor,
): Promise<{ customerId: number; outcome: ActivationOutcome }> {
  const { email } = activation;
  const decision = decideActivation(holder && { type: holder.customer_type, email: holder.email }, email);
  if (holder !== null && decision === 'already-registrato')
    return { customerId: holder.id, outcome: 'already-registrato' };
  // Who asked to register with the address that the CAF now activates needs that link no longer.
  await dropRequests(db, [activation]);
  if (holder === null) return { customerId: await create(db, activation, actor), outcome: 'created' };
  if (email !== null) await settleConflictOf(db, holder.id, email, actor);
  if (decision === 'promote') {
    await promote(db, holder, activation, actor);
    return { customerId: holder.id, outcome: 'promoted' };
  }
  const known = knownColumns(activation);
  await takeOver(db, holder, { ...activation, consent: null, known }, actor);
  return { customerId: holder.id, outcome: 'taken-over' };
}

/** As `activateHeld`, where whoever holds the codice fiscale may be anybody. */
export async function activate(db: Knex, activation: Activation, actor: CafActor) {
  return activateHeld(db, await lockCustomerByCodiceFiscale(db, activation.codiceFiscale), activation, actor);
}

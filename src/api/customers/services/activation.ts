import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import { decideActivation } from '../../../domain/customers/decide-activation';
import { audit, type AuditActor } from '../../audit/services/audit';
import { maskedCodiceFiscale, portalEntrance, sendPasswordLink, tellCustomer } from './customer-messages';
import { customerByCodiceFiscale, insertCustomer, updateCustomer, type CustomerDbRow } from './customer-rows';
import { voidLinks } from './links';
import { endSessions } from './sessions';

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

const CREATED_BY = {
  operator: 'credentials-created-by-operator',
  integration: 'credentials-created-by-suite',
} as const;

type Activator = Extract<AuditActor, { kind: 'operator' | 'integration' }>;

function columnsOf(activation: Activation): Partial<CustomerDbRow> {
  const known: Partial<CustomerDbRow> = { cognome: activation.cognome, nome: activation.nome };
  if (activation.externalId) known.external_id = activation.externalId;
  if (activation.zona) known.zona_document_id = activation.zona;
  if (activation.birthDate) known.birth_date = activation.birthDate;
  if (activation.sex) known.sex = activation.sex;
  if (activation.birthPlace) known.birth_place = activation.birthPlace;
  return known;
}

async function create(db: Knex, activation: Activation, actor: Activator): Promise<number> {
  const at = now();
  const { id } = await insertCustomer(db, {
    cognome: activation.cognome,
    nome: activation.nome,
    ...columnsOf(activation),
    codice_fiscale: activation.codiceFiscale,
    email: activation.email,
    email_verified_at: activation.email === null ? null : at,
    customer_type: 'registrato',
    registered_at: at,
  });
  await audit(db, { action: 'customer-activated', actor, customerId: id });
  if (activation.email !== null)
    await sendPasswordLink(db, CREATED_BY[actor.kind], 'activation', {
      id,
      nome: activation.nome,
      email: activation.email,
    });
  return id;
}

/**
 * Gives an Anonimo's codice fiscale to the address that the CAF verified. The stranger's sessions, password and links
 * end, both addresses are told, and only the verified one gets a link.
 */
export async function takeOver(
  db: Knex,
  holder: CustomerDbRow,
  verified: Pick<Activation, 'email' | 'cognome' | 'nome'> & Partial<Activation>,
  actor: Activator,
): Promise<void> {
  await endSessions(db, holder.id);
  await voidLinks(db, { customerId: holder.id });
  await updateCustomer(db, holder, {
    ...columnsOf({ codiceFiscale: holder.codice_fiscale, ...verified }),
    email: verified.email,
    email_verified_at: verified.email === null ? null : now(),
    password_hash: null,
    last_sign_in_at: null,
    customer_type: 'registrato',
    blocked: false,
  });
  await audit(db, { action: 'customer-taken-over', actor, customerId: holder.id });
  if (holder.email !== null)
    // To the old address, about nobody: not one word of the person who now has the account.
    await tellCustomer(db, 'account-taken-over', { id: holder.id, nome: '', email: holder.email });
  if (verified.email === null) return;
  const customer = { id: holder.id, nome: verified.nome, email: verified.email };
  await tellCustomer(db, 'account-claimed', customer, {
    codice_fiscale: maskedCodiceFiscale(holder.codice_fiscale),
  });
  await sendPasswordLink(db, CREATED_BY[actor.kind], 'activation', customer);
}

async function promote(
  db: Knex,
  holder: CustomerDbRow,
  activation: Activation,
  actor: Activator,
): Promise<void> {
  await updateCustomer(db, holder, {
    ...columnsOf(activation),
    customer_type: 'registrato',
    email_verified_at: now(),
  });
  await audit(db, { action: 'customer-converted', actor, customerId: holder.id });
  await tellCustomer(
    db,
    'became-registrato',
    { ...holder, nome: activation.nome },
    { link: portalEntrance() },
  );
}

/** Activates a customer as Registrato, whoever holds the codice fiscale today. Runs inside the caller's transaction. */
export async function activate(
  db: Knex,
  activation: Activation,
  actor: Activator,
): Promise<{ customerId: number; outcome: ActivationOutcome }> {
  const holder = await customerByCodiceFiscale(db, activation.codiceFiscale);
  const decision = decideActivation(
    holder === null ? null : { type: holder.customer_type, email: holder.email },
    activation.email,
  );
  if (holder === null) return { customerId: await create(db, activation, actor), outcome: 'created' };
  if (decision === 'already-registrato') return { customerId: holder.id, outcome: 'already-registrato' };
  if (decision === 'promote') {
    await promote(db, holder, activation, actor);
    return { customerId: holder.id, outcome: 'promoted' };
  }
  await takeOver(db, holder, activation, actor);
  return { customerId: holder.id, outcome: 'taken-over' };
}

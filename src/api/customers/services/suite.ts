import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import { isSameEmail } from '../../../domain/text/email';
import type { IntegrationCaller } from '../../../http/callers';
import { suiteActor, type CafActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { activateHeld, type Activation } from './activation';
import { sendPasswordLink, tellCustomer } from './customer-messages';
import { lockCustomerByCodiceFiscale, updateCustomer, type CustomerDbRow } from './customer-rows';
import { checkedCodiceFiscale } from './identity-check';
import { voidLinks } from './links';
import { endSessions } from './sessions';

type SuiteActivation = Activation & { externalId: string };

type Outcome = 'created' | 'promoted' | 'taken-over' | 'updated' | 'unchanged';

function toSuiteCustomer(row: CustomerDbRow) {
  return {
    id: row.document_id,
    externalId: row.external_id ?? '',
    codiceFiscale: row.codice_fiscale,
    cognome: row.cognome,
    nome: row.nome,
    email: row.email,
    type: row.customer_type,
    blocked: Boolean(row.blocked),
  };
}

function withExternalId(db: Knex, externalId: string) {
  return db<CustomerDbRow>('up_users').where({ external_id: externalId });
}

// Another mailbox ends what the old one could still open; the password stays, because the person knows it.
async function moveTo(db: Knex, holder: CustomerDbRow, email: string | null): Promise<void> {
  await endSessions(db, holder.id);
  await voidLinks(db, { customerId: holder.id });
  if (holder.email !== null) await tellCustomer(db, 'email-changed', holder);
  if (email !== null && holder.password_hash === null && !holder.blocked)
    await sendPasswordLink(db, 'credentials-changed-by-suite', 'activation', { ...holder, email });
}

/** The suite's word on a customer whom the CAF knows already. */
async function bringUpToDate(
  db: Knex,
  holder: CustomerDbRow,
  asked: SuiteActivation,
  actor: CafActor,
): Promise<Outcome> {
  const told = {
    cognome: asked.cognome,
    nome: asked.nome,
    email: asked.email,
    external_id: asked.externalId,
  };
  const isKnown = (Object.keys(told) as (keyof typeof told)[]).every((name) => holder[name] === told[name]);
  if (isKnown) return 'unchanged';
  const moves = holder.email !== asked.email && !isSameEmail(holder.email, asked.email);
  const verified = moves ? { email_verified_at: asked.email === null ? null : now() } : {};
  await updateCustomer(db, holder, { ...told, ...verified });
  await audit(db, { action: 'customer-updated', actor, customerId: holder.id });
  if (moves) await moveTo(db, holder, asked.email);
  return 'updated';
}

async function put(db: Knex, asked: SuiteActivation, actor: CafActor): Promise<Outcome> {
  const holder = await lockCustomerByCodiceFiscale(db, asked.codiceFiscale);
  const owner = await withExternalId(db, asked.externalId).first();
  if (owner !== undefined && owner.codice_fiscale !== asked.codiceFiscale)
    throw new PortalError('external-id-taken');
  if (holder?.customer_type === 'registrato') return bringUpToDate(db, holder, asked, actor);
  const { outcome } = await activateHeld(db, holder, asked, actor);
  return outcome === 'already-registrato' ? 'unchanged' : outcome;
}

/** Activates or updates a customer for the suite; repeating the same call changes nothing. @throws PortalError */
export async function putSuiteCustomer(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  asked: SuiteActivation,
) {
  const codiceFiscale = checkedCodiceFiscale(asked.codiceFiscale, asked);
  return contestedTransaction(strapi, async (db) => {
    const outcome = await put(db, { ...asked, codiceFiscale }, suiteActor(caller));
    const row = await withExternalId(db, asked.externalId).first();
    if (row === undefined) throw new PortalError('internal');
    return { ...toSuiteCustomer(row), outcome };
  });
}

export async function getSuiteCustomer(strapi: Core.Strapi, externalId: string) {
  const row = await withExternalId(database(strapi), externalId).first();
  if (row === undefined) throw new PortalError('not-found');
  return toSuiteCustomer(row);
}

/** Sends a new link on the suite's word. @throws PortalError `not-found`, `no-email`, `state-not-allowed` */
export async function sendSuiteCredentials(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
): Promise<void> {
  await contestedTransaction(strapi, async (db) => {
    const row = await withExternalId(db, externalId).forUpdate().first();
    if (row === undefined) throw new PortalError('not-found');
    if (row.blocked || row.customer_type !== 'registrato') throw new PortalError('state-not-allowed');
    if (row.email === null) throw new PortalError('no-email');
    await sendPasswordLink(db, 'credentials-changed-by-suite', 'activation', row);
    await audit(db, { action: 'link-sent', actor: suiteActor(caller), customerId: row.id });
  });
}

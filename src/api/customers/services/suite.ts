import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import { isSameEmail } from '../../../domain/text/email';
import type { IntegrationCaller } from '../../../http/callers';
import { demandVersion, type ExpectedVersion } from '../../../http/resource-version';
import { suiteActor, type CafActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { activateHeld, type Activation } from './activation';
import { sendPasswordLink, tellCustomer } from './customer-messages';
import { lockCustomerByCodiceFiscale, updateCustomer, type CustomerDbRow } from './customer-rows';
import { checkedCodiceFiscale } from './identity-check';
import { voidLinks } from './links';
import { endSessions } from './sessions';
import { checkedDetails, writeDetails, type SuiteDetails, type ToldDetails } from './suite-details';
import { lockSuiteCustomer, readSuiteCustomer, suiteCustomerRow, toSuiteCustomer } from './suite-rows';

type SuiteActivation = Omit<Activation, 'zona'> & { externalId: string };

type Outcome = 'created' | 'promoted' | 'taken-over' | 'updated' | 'unchanged';

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

async function put(
  db: Knex,
  asked: SuiteActivation,
  actor: CafActor,
  expected: ExpectedVersion,
): Promise<Outcome> {
  const holder = await lockCustomerByCodiceFiscale(db, asked.codiceFiscale);
  const owner = await suiteCustomerRow(db, asked.externalId);
  demandVersion(expected, owner && toSuiteCustomer(owner));
  if (owner !== null && owner.codice_fiscale !== asked.codiceFiscale)
    throw new PortalError('external-id-taken');
  if (holder?.customer_type === 'registrato') return bringUpToDate(db, holder, asked, actor);
  const { outcome } = await activateHeld(db, holder, asked, actor);
  return outcome === 'already-registrato' ? 'unchanged' : outcome;
}

/**
 * Activates or updates a customer for the suite; repeating the same call changes nothing.
 * @throws PortalError `invalid-input`, `external-id-taken`, `precondition-failed`
 */
export async function putSuiteCustomer(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  { phone, mobile, zona, ...asked }: SuiteActivation & ToldDetails,
  expected: ExpectedVersion,
) {
  const codiceFiscale = checkedCodiceFiscale(asked.codiceFiscale, asked);
  const details: SuiteDetails = checkedDetails({ phone, mobile, zona });
  const actor = suiteActor(caller);
  return contestedTransaction(strapi, async (db) => {
    const activated = await put(db, { ...asked, codiceFiscale }, actor, expected);
    const changed = await writeDetails(db, await lockSuiteCustomer(db, asked.externalId), details, actor);
    const outcome = activated === 'unchanged' && changed ? ('updated' as const) : activated;
    return { ...toSuiteCustomer(await readSuiteCustomer(db, asked.externalId)), outcome };
  });
}

/** Sends a new link on the suite's word. @throws PortalError `not-found`, `no-email`, `state-not-allowed` */
export async function sendSuiteCredentials(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
): Promise<void> {
  await contestedTransaction(strapi, async (db) => {
    const row = await lockSuiteCustomer(db, externalId);
    if (row.blocked || row.customer_type !== 'registrato') throw new PortalError('state-not-allowed');
    if (row.email === null) throw new PortalError('no-email');
    await sendPasswordLink(db, 'credentials-changed-by-suite', 'activation', row);
    await audit(db, { action: 'link-sent', actor: suiteActor(caller), customerId: row.id });
  });
}

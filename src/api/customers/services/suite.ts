import type { Core } from '@strapi/strapi';
import { database, transaction, type Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { IntegrationCaller } from '../../../http/callers';
import { audit } from '../../audit/services/audit';
import { activate, type Activation } from './activation';
import { sendPasswordLink, tellCustomer } from './customer-messages';
import { customerByCodiceFiscale, customerById, updateCustomer, type CustomerDbRow } from './customer-rows';
import { checkedCodiceFiscale } from './identity-check';
import { voidLinks } from './links';
import { endSessions } from './sessions';

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

async function byExternalId(db: Knex, externalId: string): Promise<CustomerDbRow | null> {
  return (await db<CustomerDbRow>('up_users').where({ external_id: externalId }).first()) ?? null;
}

// The suite's word on a customer that the CAF knows: a new address ends what the old one could still open.
async function bringUpToDate(
  db: Knex,
  holder: CustomerDbRow,
  asked: Activation,
  actor: Parameters<typeof activate>[2],
): Promise<Outcome> {
  const change: Partial<CustomerDbRow> = {};
  if (holder.cognome !== asked.cognome) change.cognome = asked.cognome;
  if (holder.nome !== asked.nome) change.nome = asked.nome;
  if (holder.email !== asked.email) change.email = asked.email;
  if (holder.external_id !== asked.externalId) change.external_id = asked.externalId ?? null;
  if (Object.keys(change).length === 0) return 'unchanged';
  await updateCustomer(db, holder, change);
  await audit(db, { action: 'customer-updated', actor, customerId: holder.id });
  if (!('email' in change)) return 'updated';
  await endSessions(db, holder.id);
  await voidLinks(db, { customerId: holder.id });
  if (holder.email !== null) await tellCustomer(db, 'email-changed', holder);
  if (asked.email !== null && holder.password_hash === null)
    await sendPasswordLink(db, 'credentials-changed-by-suite', 'activation', {
      ...holder,
      email: asked.email,
    });
  return 'updated';
}

/** Activates or updates a customer for the suite; repeating the same call changes nothing. @throws PortalError */
export async function putSuiteCustomer(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  asked: Activation & { externalId: string },
) {
  const codiceFiscale = await checkedCodiceFiscale(asked.codiceFiscale, asked);
  const actor = { kind: 'integration', id: caller.tokenId, name: caller.name } as const;
  return transaction(strapi, async (db) => {
    const owner = await byExternalId(db, asked.externalId);
    if (owner !== null && owner.codice_fiscale !== codiceFiscale) throw new PortalError('external-id-taken');
    const holder = await customerByCodiceFiscale(db, codiceFiscale);
    const activation = { ...asked, codiceFiscale };
    const outcome: Outcome =
      holder?.customer_type === 'registrato'
        ? await bringUpToDate(db, holder, activation, actor)
        : ((await activate(db, activation, actor)).outcome as Outcome);
    const row = await customerByCodiceFiscale(db, codiceFiscale);
    if (row === null) throw new PortalError('internal');
    return { ...toSuiteCustomer(row), outcome };
  });
}

export async function getSuiteCustomer(strapi: Core.Strapi, externalId: string) {
  const row = await byExternalId(database(strapi), externalId);
  if (row === null) throw new PortalError('not-found');
  return toSuiteCustomer(row);
}

/** Sends a new link on the suite's word. @throws PortalError `not-found`, `no-email`, `state-not-allowed` */
export async function sendSuiteCredentials(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
): Promise<void> {
  await transaction(strapi, async (db) => {
    const found = await byExternalId(db, externalId);
    const row = found === null ? null : await customerById(db, found.id);
    if (row === null) throw new PortalError('not-found');
    if (row.blocked || row.customer_type !== 'registrato') throw new PortalError('state-not-allowed');
    if (row.email === null) throw new PortalError('no-email');
    await sendPasswordLink(db, 'credentials-changed-by-suite', 'activation', row);
    const actor = { kind: 'integration', id: caller.tokenId, name: caller.name } as const;
    await audit(db, { action: 'link-sent', actor, customerId: row.id });
  });
}

import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, transaction, type Knex } from '../../../adapters/database';
import { hashPassword } from '../../../adapters/password-hash';
import { PortalError } from '../../../contracts/portal-error';
import { passwordProblem, type PasswordContext } from '../../../domain/passwords/check';
import { audit } from '../../audit/services/audit';
import { portalEntrance, tellCustomer } from './customer-messages';
import {
  customerByCodiceFiscale,
  customerById,
  insertCustomer,
  updateCustomer,
  type CustomerDbRow,
} from './customer-rows';
import { recordConflict } from './conflicts';
import { consumeLink, usableLetterCode, usableLink, voidLinks, type LinkRow } from './links';
import type { RequestRow } from './registration';
import { endSessions, openSession } from './sessions';

type Person = Pick<CustomerDbRow, 'codice_fiscale' | 'cognome' | 'nome' | 'email'>;

async function contextOf(db: Knex, person: Person): Promise<PasswordContext> {
  const identity = await db('caf_identity').first<{ name: string } | undefined>('name');
  return {
    codiceFiscale: person.codice_fiscale,
    cognome: person.cognome,
    nome: person.nome,
    email: person.email,
    cafName: identity?.name ?? '',
  };
}

/** @throws PortalError `invalid-input` with the reason beside the password's field. */
export async function demandGoodPassword(
  db: Knex,
  password: string,
  person: Person,
  field = 'password',
): Promise<void> {
  const problem = passwordProblem(password, await contextOf(db, person));
  if (problem !== null) throw PortalError.field(field, problem);
}

/** Sets the password: every session, link and code from before ends. */
export async function setPassword(db: Knex, customer: CustomerDbRow, passwordHash: string): Promise<void> {
  await updateCustomer(db, customer, { password_hash: passwordHash });
  await endSessions(db, customer.id);
  await voidLinks(db, { customerId: customer.id });
}

async function ownerOf(db: Knex, link: LinkRow): Promise<Person | null> {
  if (link.customer_id !== null) {
    const customer = await customerById(db, link.customer_id);
    return customer === null || Boolean(customer.blocked) ? null : customer;
  }
  return (
    (await db<RequestRow>('registration_requests')
      .where({ id: link.registration_request_id ?? 0 })
      .first()) ?? null
  );
}

// Between the request and the use of its link somebody else may have become the customer: then operators decide.
async function becomeCustomer(
  db: Knex,
  requestId: number,
  passwordHash: string,
): Promise<CustomerDbRow | null> {
  const request = await db<RequestRow>('registration_requests').where({ id: requestId }).first();
  if (request === undefined) throw new PortalError('link-not-valid');
  const holder = await customerByCodiceFiscale(db, request.codice_fiscale);
  if (holder !== null) {
    await recordConflict(db, holder.id, { ...request, privacyVersion: request.privacy_version });
    return null;
  }
  const at = now();
  const { id } = await insertCustomer(db, {
    codice_fiscale: request.codice_fiscale,
    cognome: request.cognome,
    nome: request.nome,
    email: request.email,
    customer_type: 'anonimo',
    registered_at: at,
    email_verified_at: at,
    privacy_version: request.privacy_version,
    privacy_accepted_at: request.requested_at,
    password_hash: passwordHash,
  });
  await db('registration_requests').where({ id: request.id }).update({ used_at: at });
  await audit(db, { action: 'customer-registered', actor: { kind: 'customer', id }, customerId: id });
  const customer = await customerById(db, id);
  if (customer !== null)
    await tellCustomer(db, 'anonymous-user-created', customer, { link: portalEntrance() });
  return customer;
}

async function chooseNewPassword(db: Knex, link: LinkRow, customerId: number, passwordHash: string) {
  const customer = await customerById(db, customerId);
  if (customer === null || Boolean(customer.blocked)) throw new PortalError('link-not-valid');
  await setPassword(db, customer, passwordHash);
  await audit(db, {
    action: `password-set-by-${link.purpose}`,
    actor: { kind: 'customer', id: customerId },
    customerId,
  });
  if (link.purpose === 'password-reset') await tellCustomer(db, 'password-reset-done', customer);
  return customer;
}

/**
 * Uses a link or code: sets the password and opens a session, in one transaction.
 * @throws PortalError `link-not-valid`; `state-not-allowed` when the codice fiscale was taken in the meantime.
 */
async function redeem(strapi: Core.Strapi, link: LinkRow, password: string, device: string) {
  const owner = await ownerOf(database(strapi), link);
  if (owner === null) throw new PortalError('link-not-valid');
  await demandGoodPassword(database(strapi), password, owner);
  const passwordHash = await hashPassword(password);
  const session = await transaction(strapi, async (db) => {
    if (!(await consumeLink(db, link))) throw new PortalError('link-not-valid');
    const customer =
      link.customer_id === null
        ? await becomeCustomer(db, link.registration_request_id ?? 0, passwordHash)
        : await chooseNewPassword(db, link, link.customer_id, passwordHash);
    if (customer === null) return null;
    await db('up_users').where({ id: customer.id }).update({ last_sign_in_at: now() });
    return openSession(db, customer.id, device);
  });
  if (session === null) throw new PortalError('state-not-allowed');
  return session;
}

/** What a link is for and until when it works. @throws PortalError `link-not-valid` */
export async function inspectLink(strapi: Core.Strapi, token: string) {
  const link = await usableLink(database(strapi), token);
  if (link === null || link.purpose === 'letter-code') throw new PortalError('link-not-valid');
  return { purpose: link.purpose, expiresAt: link.expires_at };
}

/** Uses the link of an email. */
export async function redeemLink(strapi: Core.Strapi, token: string, password: string, device: string) {
  const link = await usableLink(database(strapi), token);
  if (link === null || link.purpose === 'letter-code') throw new PortalError('link-not-valid');
  return { ...(await redeem(strapi, link, password, device)), purpose: link.purpose };
}

/** Uses the code of a letter. @throws PortalError `wrong-credentials` whichever of code and codice fiscale is wrong. */
export async function redeemLetterCode(
  strapi: Core.Strapi,
  {
    codiceFiscale,
    code,
    password,
    device,
  }: { codiceFiscale: string; code: string; password: string; device: string },
) {
  const customer = await customerByCodiceFiscale(database(strapi), codiceFiscale);
  const link = customer === null ? null : await usableLetterCode(database(strapi), customer.id, code);
  if (link === null) throw new PortalError('wrong-credentials');
  return redeem(strapi, link, password, device);
}

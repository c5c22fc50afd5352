import type { Core } from '@strapi/strapi';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { now } from '../../../adapters/clock';
import { database, type Knex } from '../../../adapters/database';
import { hashPassword } from '../../../adapters/password-hash';
import { PortalError } from '../../../contracts/portal-error';
import { audit } from '../../audit/services/audit';
import { tellCustomer } from './customer-messages';
import { customerByCodiceFiscale, customerById, lockCustomer } from './customer-rows';
import { rememberAddress } from './known-addresses';
import { usableLetterCode } from './letter-codes';
import { consumeLink, usableLink, type LinkRow } from './links';
import { becomeCustomer } from './new-customer';
import { demandGoodPassword, setPassword, type Person } from './passwords';
import { requestById } from './registration-requests';
import { openSession } from './sessions';

/** What a customer chooses with a link or code, and from where. */
export interface Redemption {
  password: string;
  device: string;
  clientAddress: string;
}

async function ownerOf(db: Knex, link: LinkRow): Promise<Person | null> {
  if (link.customer_id === null) return requestById(db, link.registration_request_id ?? 0);
  const customer = await customerById(db, link.customer_id);
  return customer === null || customer.blocked ? null : customer;
}

async function choosePassword(db: Knex, link: LinkRow, customerId: number, passwordHash: string) {
  const customer = await lockCustomer(db, customerId);
  if (customer === null || customer.blocked || !(await consumeLink(db, link)))
    throw new PortalError('link-not-valid');
  await setPassword(db, customer, passwordHash);
  // The links of a registration belong to a request, never to a customer.
  const purpose = link.purpose as Exclude<LinkRow['purpose'], 'registration'>;
  const action = `password-set-by-${purpose}` as const;
  await audit(db, { action, actor: { kind: 'customer', id: customerId }, customerId });
  if (purpose === 'password-reset') await tellCustomer(db, 'password-reset-done', customer);
  return customerId;
}

async function register(db: Knex, link: LinkRow, passwordHash: string): Promise<number | null> {
  if (!(await consumeLink(db, link))) throw new PortalError('link-not-valid');
  return becomeCustomer(db, link.registration_request_id ?? 0, passwordHash);
}

/**
 * Uses a link or code: sets the password and opens a session, in one transaction.
 * @throws PortalError `link-not-valid`; `state-not-allowed` when the codice fiscale was taken in the meantime.
 */
async function redeem(strapi: Core.Strapi, link: LinkRow, { password, device, clientAddress }: Redemption) {
  const owner = await ownerOf(database(strapi), link);
  if (owner === null) throw new PortalError('link-not-valid');
  await demandGoodPassword(database(strapi), password, owner);
  const passwordHash = await hashPassword(password);
  const session = await contestedTransaction(strapi, async (db) => {
    const customerId =
      link.customer_id === null
        ? await register(db, link, passwordHash)
        : await choosePassword(db, link, link.customer_id, passwordHash);
    if (customerId === null) return null;
    await db('up_users').where({ id: customerId }).update({ last_sign_in_at: now() });
    return openSession(db, customerId, device);
  });
  if (session === null) throw new PortalError('state-not-allowed');
  await rememberAddress(strapi, owner.codice_fiscale, clientAddress);
  return session;
}

async function linkOrRefuse(strapi: Core.Strapi, token: string) {
  const link = await usableLink(database(strapi), token);
  if (link === null || link.purpose === 'letter-code') throw new PortalError('link-not-valid');
  return { link, purpose: link.purpose };
}

/** What a link is for and until when it works. @throws PortalError `link-not-valid` */
export async function inspectLink(strapi: Core.Strapi, token: string) {
  const { link, purpose } = await linkOrRefuse(strapi, token);
  return { purpose, expiresAt: link.expires_at };
}

/** Uses the link of an email. @throws PortalError as `redeem` */
export async function redeemLink(strapi: Core.Strapi, token: string, redemption: Redemption) {
  const { link, purpose } = await linkOrRefuse(strapi, token);
  return { ...(await redeem(strapi, link, redemption)), purpose };
}

/** Uses the code of a letter. @throws PortalError `wrong-credentials` whichever of code and codice fiscale is wrong. */
export async function redeemLetterCode(
  strapi: Core.Strapi,
  codiceFiscale: string,
  code: string,
  redemption: Redemption,
) {
  const db = database(strapi);
  const customer = await customerByCodiceFiscale(db, codiceFiscale);
  const link = customer === null || customer.blocked ? null : await usableLetterCode(db, customer.id, code);
  if (link === null) throw new PortalError('wrong-credentials');
  return redeem(strapi, link, redemption);
}

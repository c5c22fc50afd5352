import type { Knex } from '../../../adapters/database';
import { env } from '../../../env';
import { queueMessage } from '../../messages/services/outbox';
import { createLink, voidLinks } from './links';
import type { CustomerDbRow } from './customer-rows';

type Addressee = Pick<CustomerDbRow, 'id' | 'nome' | 'email'>;

/** `RSSNNA50C54H501T` as it may stand in a message: `RSS••• •••••• •••1T`. */
export function maskedCodiceFiscale(codiceFiscale: string): string {
  return `${codiceFiscale.slice(0, 3)}••• •••••• •••${codiceFiscale.slice(-2)}`;
}

/** The address of a page that takes a one-time link. */
export function linkAddress(page: '/attiva' | '/nuova-password', token: string): string {
  return `${env.PUBLIC_URL}${page}?t=${token}`;
}

/** The address of the sign-in page. */
export function portalEntrance(): string {
  return `${env.PUBLIC_URL}/accedi`;
}

/** Tells a customer something that needs no link. */
export async function tellCustomer(
  db: Knex,
  event: string,
  customer: Addressee,
  values: Record<string, string> = {},
) {
  await queueMessage(db, {
    event,
    customerId: customer.id,
    recipient: customer.email,
    values: { nome: customer.nome, ...values },
  });
}

type PasswordLink = 'activation' | 'password-reset';

async function mailLink(db: Knex, event: string, purpose: PasswordLink, customer: Addressee): Promise<void> {
  const link = await createLink(db, purpose, { customerId: customer.id });
  await tellCustomer(db, event, customer, {
    validita: link.lifetime,
    link: linkAddress(purpose === 'activation' ? '/attiva' : '/nuova-password', link.token),
  });
}

/** Sends a customer, on the CAF's word, a new link to choose a password; every earlier link and code is void. */
export async function sendPasswordLink(
  db: Knex,
  event: string,
  purpose: PasswordLink,
  customer: Addressee,
): Promise<void> {
  await voidLinks(db, { customerId: customer.id });
  await mailLink(db, event, purpose, customer);
}

/**
 * Sends the link that a visitor asked for with a customer's codice fiscale: to choose a new password or, as long as
 * there is none, the first one. Blocked customers and those without an address get nothing.
 */
export async function sendAskedLink(
  db: Knex,
  customer: Addressee & Pick<CustomerDbRow, 'blocked' | 'password_hash'>,
): Promise<void> {
  if (customer.email === null || customer.blocked) return;
  const purpose = customer.password_hash === null ? 'activation' : 'password-reset';
  await mailLink(db, 'password-reset-token', purpose, customer);
}

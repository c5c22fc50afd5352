import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import { env } from '../../../env';
import { tellCustomer } from '../../customers/services/customer-messages';
import { customerById } from '../../customers/services/customer-rows';
import { praticaName, type PraticaDbRow } from './pratica-rows';

/** Pages of a pratica that messages lead to. */
type Page = 'pratiche' | 'documenti';

/** Writes to a pratica's customer about it, in the transaction of what happened; blocked customers get nothing. */
export async function tellAbout(
  db: Knex,
  pratica: PraticaDbRow,
  event: string,
  page: Page,
  values: Record<string, string> = {},
): Promise<void> {
  const customer = await customerById(db, pratica.customer_id);
  if (customer === null) throw new PortalError('not-found');
  if (customer.blocked) return;
  await tellCustomer(db, event, customer, {
    pratica: praticaName(pratica),
    link: `${env.PUBLIC_URL}/${page}/${pratica.document_id}`,
    ...values,
  });
}

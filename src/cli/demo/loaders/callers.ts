import type { Knex } from '../../../adapters/database';
import type { CustomerDbRow } from '../../../api/customers/services/customer-rows';
import type { stepEntry } from '../../../api/pratiche/services/office-checklist';
import type { finishUpload } from '../../../api/uploads/services/finish';
import { DEMO_CUSTOMERS } from '../data/customers';

// As the services know whom they work for.
export type CustomerCaller = Parameters<typeof finishUpload>[1];
export type OperatorCaller = Parameters<typeof stepEntry>[1];

/** A customer of the demo, as services know whom they work for. @throws Error when there is none */
export async function customerNamed(db: Knex, cognome: string): Promise<CustomerCaller> {
  const codiceFiscale = DEMO_CUSTOMERS.find((customer) => customer.cognome === cognome)?.codiceFiscale ?? '';
  const row = await db<CustomerDbRow>('up_users').where({ codice_fiscale: codiceFiscale }).first();
  if (row === undefined) throw new Error(`the demo has no customer ${cognome}`);
  const { id, document_id: documentId, customer_type: type } = row;
  return { id, documentId, codiceFiscale, type, sessionId: 0, sectionOpen: true };
}

/** The demo's operator who sees every customer. */
export async function operatorOfAll(db: Knex): Promise<OperatorCaller> {
  const user = await db('admin_users')
    .where({ email: 'operatore.tutte@caf-esempio.example' })
    .first<{ id: number; firstname: string; lastname: string; email: string } | undefined>();
  if (user === undefined) throw new Error('the demo has no operator');
  const { id, firstname, lastname, email } = user;
  const scope = { allZone: true, zone: [], withoutOffice: true };
  return { adminUserId: id, name: `${firstname} ${lastname}`, email, scope };
}

/** Lets something happen of which the portal's messages were read long ago: none of them stays. */
export async function withoutMessages(db: Knex, work: () => Promise<void>): Promise<void> {
  const [last] = await db('outbox_messages').max<{ id: number | null }[]>('id as id');
  await work();
  await db('outbox_messages')
    .where('id', '>', last?.id ?? 0)
    .delete();
}

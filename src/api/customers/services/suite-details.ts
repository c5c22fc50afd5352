import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import { readMobile, readPhone, type ReadPhone } from '../../../domain/phone/read-phone';
import type { CafActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { moveTo } from '../../offices/services/own-office';
import { updateCustomer, type CustomerDbRow } from './customer-rows';

/** What the suite may tell of a customer beside who they are; what is left out stays as it is. */
export interface ToldDetails {
  phone?: string | null | undefined;
  mobile?: string | null | undefined;
  /** External id. */
  zona?: string | null | undefined;
}

/** The same, with telephone numbers in E.164. */
export interface SuiteDetails {
  contacts: Partial<Pick<CustomerDbRow, 'phone' | 'mobile'>>;
  zona: string | null;
}

function read(
  name: 'phone' | 'mobile',
  told: string | null | undefined,
  reader: (typed: string) => ReadPhone,
) {
  if (told === undefined) return {};
  if (told === null) return { [name]: null };
  const number = reader(told);
  if (!number.ok) throw PortalError.field(name, number.problem);
  return { [name]: number.e164 };
}

/** @throws PortalError `invalid-input` with the reason beside its field */
export function checkedDetails({ phone, mobile, zona }: ToldDetails): SuiteDetails {
  return {
    contacts: { ...read('phone', phone, readPhone), ...read('mobile', mobile, readMobile) },
    zona: zona ?? null,
  };
}

async function zonaIdOf(db: Knex, externalId: string): Promise<string> {
  const [id] = await db('zone').where({ external_id: externalId }).pluck<string[]>('document_id');
  if (id === undefined) throw PortalError.field('zona', 'Questa zona non c’è: creala prima.');
  return id;
}

/**
 * Writes what the suite tells of a customer whose row is held. @returns whether anything was different
 * @throws PortalError `invalid-input` when the suite has no such zona
 */
export async function writeDetails(
  db: Knex,
  customer: CustomerDbRow,
  { contacts, zona }: SuiteDetails,
  actor: CafActor,
): Promise<boolean> {
  const names = Object.keys(contacts) as (keyof typeof contacts)[];
  const changes = names.some((name) => customer[name] !== contacts[name]);
  if (changes) {
    await updateCustomer(db, customer, contacts);
    await audit(db, { action: 'customer-updated', actor, customerId: customer.id });
  }
  if (zona === null) return changes;
  const office = await zonaIdOf(db, zona);
  if (office === customer.zona_document_id) return changes;
  await moveTo(db, { ...customer, ...contacts }, office, actor);
  return true;
}

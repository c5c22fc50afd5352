import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database } from '../../../adapters/database';
import { countAttempt } from '../../../adapters/limits';
import type { Contacts } from '../../../contracts/customers/contacts';
import { PortalError } from '../../../contracts/portal-error';
import { readMobile, readPhone, type ReadPhone } from '../../../domain/phone/read-phone';
import { readResidence, type Residence } from '../../../domain/places/residence';
import type { CustomerCaller } from '../../../http/callers';
import { audit } from '../../audit/services/audit';
import { customerById, lockCustomer, updateCustomer, type CustomerDbRow } from './customer-rows';
import { contactsChangeLimit } from './limits';
import { queueWebhook } from '../../integration/services/queue-webhook';

const NONE: ReadPhone = { ok: true, e164: '' };

/** @throws PortalError `not-signed-in` */
export async function ownContacts(strapi: Core.Strapi, caller: CustomerCaller) {
  const row = await customerById(database(strapi), caller.id);
  if (row === null) throw new PortalError('not-signed-in');
  const { phone, mobile, address, cap, comune, provincia } = row;
  return { contacts: { phone, mobile, address, cap, comune, provincia } };
}

async function checked(typed: Contacts): Promise<Contacts> {
  const phone = typed.phone === null ? NONE : readPhone(typed.phone);
  const mobile = typed.mobile === null ? NONE : readMobile(typed.mobile);
  const { address, cap, comune, provincia } = typed;
  const lives = await readResidence(
    { address: address ?? '', cap: cap ?? '', comune: comune ?? '', provincia: provincia ?? '' },
    now(),
  );
  if (phone.ok && mobile.ok && lives.ok)
    return { phone: phone.e164 || null, mobile: mobile.e164 || null, ...lives.residence };
  const problems: Partial<Record<keyof Residence | 'phone' | 'mobile', string>> = {
    ...(!phone.ok && { phone: phone.problem }),
    ...(!mobile.ok && { mobile: mobile.problem }),
    ...(!lives.ok && lives.problems),
  };
  throw new PortalError('invalid-input', {
    errors: Object.entries(problems).map(([name, message]) => ({ path: [name], message })),
  });
}

function isSame(row: CustomerDbRow, contacts: Contacts): boolean {
  const names = Object.keys(contacts) as (keyof Contacts)[];
  return names.every((name) => row[name] === contacts[name]);
}

/**
 * Changes how the customer can be reached; what is the same already changes nothing and counts for nothing.
 * @throws PortalError `invalid-input` with the reason beside each field, `too-many-attempts`
 */
export async function changeContacts(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  typed: Contacts,
): Promise<void> {
  const contacts = await checked(typed);
  const present = await customerById(database(strapi), caller.id);
  if (present !== null && isSame(present, contacts)) return;
  await countAttempt(strapi, ...contactsChangeLimit(caller.id));
  await contestedTransaction(strapi, async (db) => {
    const row = await lockCustomer(db, caller.id);
    if (row === null) throw new PortalError('not-signed-in');
    if (isSame(row, contacts)) return;
    await updateCustomer(db, row, contacts);
    await audit(db, {
      action: 'contacts-changed',
      actor: { kind: 'customer', id: caller.id },
      customerId: caller.id,
    });
    await queueWebhook(db, { type: 'contacts-changed', customerId: caller.id });
  });
}

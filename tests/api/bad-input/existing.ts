import { pdf } from '../../adapters/inspection/files';
import { bookableOffice, bookedBy, freeStart } from '../../support/appointments';
import { visitor } from '../../support/callers';
import { registrationOf } from '../../support/people';
import type { Portal } from '../../support/portal';
import {
  customerOfOffice,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
} from '../../support/pratiche';
import { signedInCustomer } from '../../support/sessions';
import type { Existing } from './requests';

/** Makes a customer, a conflict, a message: so that odd input reaches the database, and not only a 404. */
export async function somethingExisting(portal: Portal): Promise<Existing> {
  const customer = await signedInCustomer(portal, 'anonimo');
  const rival = { ...registrationOf(customer), email: 'qualcun.altro@posta.test' };
  await visitor(portal)('POST', '/api/registrations', rival);
  const zona = await officeWithUploads(portal);
  const anna = await customerOfOffice(portal, zona);
  const pratica = await openedBy(anna.call, await serviceOf(portal));
  const entry = (await seenBy(anna.call, pratica)).entries[0]?.id ?? '';
  const { file } = await upload(portal, anna, pratica, { entry, bytes: await pdf() });
  const office = await bookableOffice(portal);
  const appointment = await bookedBy(anna.call, office, await freeStart(anna.call, office));
  const idIn = async (table: string) => String((await portal.db(table).pluck('document_id'))[0]);
  return {
    '/backoffice/customers/': { id: customer.documentId },
    '/backoffice/conflicts/': { id: await idIn('customer_conflicts') },
    '/backoffice/notices/': { id: await idIn('notices') },
    '/backoffice/pratiche/': { id: pratica, entry },
    '/backoffice/appointments/': { id: appointment },
    '/backoffice/booking/zone/': office,
    '/backoffice/files/': { id: file.id },
    '/api/integration/v1/uploads/': { id: file.id },
    '/backoffice/outbox/': { id: await idIn('outbox_messages') },
    '/backoffice/message-texts/': { event: 'password-changed' },
  };
}

import type { Portal } from './portal';
import type * as CustomerRows from '../../src/api/customers/services/customer-rows';
import type * as Sessions from '../../src/api/customers/services/sessions';
import { person } from './people';

/** A customer who is signed in, written straight into the database: for tests of what comes after. */
export async function signedInCustomer(portal: Portal, type: 'anonimo' | 'registrato') {
  const { insertCustomer } = portal.module<typeof CustomerRows>('src/api/customers/services/customer-rows');
  const { openSession } = portal.module<typeof Sessions>('src/api/customers/services/sessions');
  const who = person();
  const { codiceFiscale, cognome, nome, email } = who;
  const { id, document_id: documentId } = await insertCustomer(portal.db, {
    ...{ codice_fiscale: codiceFiscale, cognome, nome, email },
    customer_type: type,
    registered_at: new Date().toISOString(),
  });
  const { token } = await openSession(portal.db, id, 'prova');
  return { ...who, id, documentId, token };
}

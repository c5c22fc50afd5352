import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import type { CafActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { holdDocuments } from '../../archive/services/hold';
import { forgetAddressee } from '../../communications/services/forget-addressee';
import { cancelFormerAppointments } from '../../appointments/services/begin-anew';
import { forgetAgenda } from '../../agenda/services/forget-agenda';
import { closeMessages } from '../../messages/services/close-messages';
import { maskedCodiceFiscale, sendPasswordLink, tellCustomer } from './customer-messages';
import { updateCustomer, type CustomerDbRow } from './customer-rows';
import { voidLinks } from './links';
import { beginPraticheAnew } from '../../pratiche/services/begin-anew';
import { holdFiles } from '../../uploads/services/hold';
import { endSessions } from './sessions';

/** The message that carries the first link, by who activated the customer. */
export const CREATED_BY = {
  operator: 'credentials-created-by-operator',
  integration: 'credentials-created-by-suite',
} as const;

/** The person whom the CAF has verified, and the consent that they gave the portal themselves, if any. */
export interface VerifiedPerson {
  cognome: string;
  nome: string;
  email: string | null;
  consent: { version: string; at: string } | null;
  /** What else the CAF knows. */
  known?: Partial<CustomerDbRow>;
}

// Of the office it is otherwise: it says which operators see the account, and the papers in it that wait for their yes.
const NO_CONTACTS = { phone: null, mobile: null, address: null, cap: null, comune: null, provincia: null };

/**
 * Gives an account to the person whom the CAF verified. Sessions, password and links of whoever had it end, nothing that
 * they chose stays, both addresses are told, and only the verified one gets a link. The holder's row must be locked.
 */
export async function takeOver(
  db: Knex,
  holder: CustomerDbRow,
  verified: VerifiedPerson,
  actor: CafActor,
): Promise<void> {
  const at = now();
  await endSessions(db, holder.id);
  await voidLinks(db, { customerId: holder.id });
  await holdFiles(db, holder.id);
  await beginPraticheAnew(db, holder.id);
  await holdDocuments(db, holder.id);
  await cancelFormerAppointments(db, holder.id, actor);
  await forgetAgenda(db, holder.id);
  await forgetAddressee(db, holder.id);
  await closeMessages(db, holder.id);
  await updateCustomer(db, holder, {
    ...NO_CONTACTS,
    ...verified.known,
    cognome: verified.cognome,
    nome: verified.nome,
    email: verified.email,
    email_verified_at: verified.email === null ? null : at,
    password_hash: null,
    registered_at: at,
    last_sign_in_at: null,
    customer_type: 'registrato',
    blocked: false,
    evidence: null,
    news_by_email: true,
    privacy_version: verified.consent?.version ?? null,
    privacy_accepted_at: verified.consent?.at ?? null,
  });
  await audit(db, { action: 'customer-taken-over', actor, customerId: holder.id });
  if (holder.email !== null)
    // To the old address, about nobody: not one word of the person who now has the account.
    await tellCustomer(db, 'account-taken-over', { id: holder.id, nome: '', email: holder.email });
  const customer = { id: holder.id, nome: verified.nome, email: verified.email };
  if (customer.email !== null)
    await tellCustomer(db, 'account-claimed', customer, {
      codice_fiscale: maskedCodiceFiscale(holder.codice_fiscale),
    });
  // Without an address the message shows as not deliverable: operators see who needs a letter.
  await sendPasswordLink(db, CREATED_BY[actor.kind], 'activation', customer);
}

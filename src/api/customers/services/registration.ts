import type { Core } from '@strapi/strapi';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import { countAttempt } from '../../../adapters/limits';
import { PortalError } from '../../../contracts/portal-error';
import { isSameEmail } from '../../../domain/text/email';
import { audit } from '../../audit/services/audit';
import { queueMessage } from '../../messages/services/outbox';
import { recordConflict } from './conflict-rows';
import { lockCustomerByCodiceFiscale } from './customer-rows';
import { linkAddress, maskedCodiceFiscale, sendAskedLink } from './customer-messages';
import { mailboxLimit } from './limits';
import { createLink } from './links';
import {
  pendingRequests,
  saveRequest,
  type RegistrationRequest,
  type RequestRow,
} from './registration-requests';

/** Whoever asks again gets the link of every request that may be theirs, but not of any number of strangers'. */
const RESENT_AT_MOST = 5;

async function mailRegistrationLink(db: Knex, request: RequestRow): Promise<void> {
  const link = await createLink(db, 'registration', { registrationRequestId: request.id });
  await queueMessage(db, {
    event: 'registration-requested',
    customerId: null,
    recipient: request.email,
    values: {
      nome: request.nome,
      codice_fiscale: maskedCodiceFiscale(request.codice_fiscale),
      validita: link.lifetime,
      link: linkAddress('/attiva', link.token),
    },
  });
}

/** Tells somebody whose codice fiscale is taken that only an operator can help. */
export async function sendToOffice(db: Knex, person: { nome: string; email: string }): Promise<void> {
  await queueMessage(db, {
    event: 'registration-to-be-completed-at-office',
    customerId: null,
    recipient: person.email,
    values: { nome: person.nome },
  });
}

/** @throws PortalError `invalid-input` when the notice that was accepted is no longer, or never was, the CAF's. */
export async function demandCurrentNotice(strapi: Core.Strapi, accepted: string): Promise<void> {
  const identity = await database(strapi)('caf_identity').first<{ privacy_version: string } | undefined>(
    'privacy_version',
  );
  if (identity?.privacy_version === accepted) return;
  throw PortalError.field(
    'privacyVersion',
    'L’informativa sulla privacy è cambiata: leggi quella nuova e accettala.',
  );
}

/**
 * Takes a request of registration. It reserves nothing: whoever uses their link first becomes the customer. Where the
 * codice fiscale is somebody's already, the same address is most likely the same person, who gets a link to the account
 * that there is; with another one operators find a conflict. Nobody learns anything from the answer.
 */
export async function requestRegistration(strapi: Core.Strapi, request: RegistrationRequest): Promise<void> {
  await contestedTransaction(strapi, async (db) => {
    const holder = await lockCustomerByCodiceFiscale(db, request.codiceFiscale);
    if (holder === null) {
      await mailRegistrationLink(db, await saveRequest(db, request));
      await audit(db, { action: 'registration-requested', actor: { kind: 'visitor' } });
      return;
    }
    if (isSameEmail(holder.email, request.email)) {
      await sendAskedLink(db, holder);
      return;
    }
    await recordConflict(db, holder.id, request);
    await sendToOffice(db, request);
  });
}

// A mailbox that gets messages from strangers' requests gets no more of them by asking for a link again.
async function mayStillGetMail(strapi: Core.Strapi, { email }: RequestRow): Promise<boolean> {
  try {
    await countAttempt(strapi, ...mailboxLimit(email));
    return true;
  } catch (error) {
    if (error instanceof PortalError && error.code === 'too-many-attempts') return false;
    throw error;
  }
}

/** Sends again the links of pending requests, or that of a customer who has not chosen a password yet. */
export async function resendLink(strapi: Core.Strapi, codiceFiscale: string): Promise<void> {
  const mailable: number[] = [];
  for (const request of await pendingRequests(database(strapi), codiceFiscale, RESENT_AT_MOST))
    if (await mayStillGetMail(strapi, request)) mailable.push(request.id);
  await contestedTransaction(strapi, async (db) => {
    const holder = await lockCustomerByCodiceFiscale(db, codiceFiscale);
    if (holder !== null) {
      if (holder.password_hash === null) await sendAskedLink(db, holder);
      return;
    }
    for (const request of await pendingRequests(db, codiceFiscale, RESENT_AT_MOST))
      if (mailable.includes(request.id)) await mailRegistrationLink(db, request);
  });
}

/** Sends the link for a new password to the customer, if there is one who can get it. */
export async function requestPasswordReset(strapi: Core.Strapi, codiceFiscale: string): Promise<void> {
  await contestedTransaction(strapi, async (db) => {
    const customer = await lockCustomerByCodiceFiscale(db, codiceFiscale);
    if (customer !== null) await sendAskedLink(db, customer);
  });
}

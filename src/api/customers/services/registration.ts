import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { insertRow, transaction, type Knex } from '../../../adapters/database';
import { isSameEmail } from '../../../domain/text/email';
import { audit } from '../../audit/services/audit';
import { queueMessage } from '../../messages/services/outbox';
import { recordConflict } from './conflicts';
import { customerByCodiceFiscale, type CustomerDbRow } from './customer-rows';
import { linkAddress, maskedCodiceFiscale, sendPasswordLink } from './customer-messages';
import { createLink } from './links';

export interface RegistrationRequest {
  codiceFiscale: string;
  cognome: string;
  nome: string;
  email: string;
  privacyVersion: string;
}

export interface RequestRow {
  id: number;
  codice_fiscale: string;
  cognome: string;
  nome: string;
  email: string;
  privacy_version: string;
  used_at: string | null;
  requested_at: string;
}

async function mailRegistrationLink(
  db: Knex,
  requestId: number,
  request: Omit<RegistrationRequest, 'privacyVersion'>,
) {
  const link = await createLink(db, 'registration', { registrationRequestId: requestId });
  await queueMessage(db, {
    event: 'registration-requested',
    customerId: null,
    recipient: request.email,
    values: {
      nome: request.nome,
      codice_fiscale: maskedCodiceFiscale(request.codiceFiscale),
      validita: link.lifetime,
      link: linkAddress('/attiva', link.token),
    },
  });
}

// The codice fiscale is somebody's already. With the same address it is most likely the same person, who gets a link to
// the account that there is; with another one operators find a conflict, and nobody learns anything from the answer.
async function requestForTaken(db: Knex, holder: CustomerDbRow, request: RegistrationRequest): Promise<void> {
  if (isSameEmail(holder.email, request.email)) {
    await sendPasswordLink(db, 'password-reset-token', 'password-reset', holder);
    return;
  }
  await recordConflict(db, holder.id, request);
  await queueMessage(db, {
    event: 'registration-to-be-completed-at-office',
    customerId: null,
    recipient: request.email,
    values: { nome: request.nome },
  });
}

/** Takes a request of registration. It reserves nothing: whoever uses their link first becomes the customer. */
export async function requestRegistration(strapi: Core.Strapi, request: RegistrationRequest): Promise<void> {
  await transaction(strapi, async (db) => {
    const holder = await customerByCodiceFiscale(db, request.codiceFiscale);
    if (holder !== null) {
      await requestForTaken(db, holder, request);
      return;
    }
    const { id } = await insertRow(db, 'registration_requests', {
      codice_fiscale: request.codiceFiscale,
      cognome: request.cognome,
      nome: request.nome,
      email: request.email,
      privacy_version: request.privacyVersion,
      requested_at: now(),
    });
    await mailRegistrationLink(db, id, request);
    await audit(db, { action: 'registration-requested', actor: { kind: 'visitor' } });
  });
}

/** Sends again the link of the newest pending request, or of a customer who has not chosen a password yet. */
export async function resendLink(strapi: Core.Strapi, codiceFiscale: string): Promise<void> {
  await transaction(strapi, async (db) => {
    const holder = await customerByCodiceFiscale(db, codiceFiscale);
    if (holder !== null) {
      if (holder.email === null || Boolean(holder.blocked) || holder.password_hash !== null) return;
      await sendPasswordLink(db, 'credentials-changed-by-operator', 'activation', holder);
      return;
    }
    const request = await db<RequestRow>('registration_requests')
      .where({ codice_fiscale: codiceFiscale })
      .whereNull('used_at')
      .orderBy('requested_at', 'desc')
      .first();
    if (request !== undefined)
      await mailRegistrationLink(db, request.id, {
        codiceFiscale: request.codice_fiscale,
        cognome: request.cognome,
        nome: request.nome,
        email: request.email,
      });
  });
}

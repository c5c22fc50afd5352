import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import { countAttempt } from '../../../adapters/limits';
import { env } from '../../../env';
import type { IntegrationCaller, SuiteCall } from '../../../http/callers';
import { suiteActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';

/** The form of one, with digits replaced by letters too. */
const CODICE_FISCALE = /^[A-Z]{6}[A-Z0-9]{2}[A-Z][A-Z0-9]{2}[A-Z][A-Z0-9]{3}[A-Z]$/;

/** Counts a call of a token. @throws PortalError `too-many-attempts` with the seconds to wait */
export function admitSuiteCall(strapi: Core.Strapi, { tokenId }: IntegrationCaller): Promise<void> {
  const limit = { name: 'suite-calls', attempts: env.INTEGRATION_CALLS_PER_MINUTE, minutes: 1 };
  return countAttempt(strapi, limit, String(tokenId));
}

// The suite may have taken the codice fiscale for its identifier: that is no word for a log.
const isCodiceFiscale = (identifier: string) => CODICE_FISCALE.test(identifier.toUpperCase());

/** Every call of the suite stands in the audit log, whatever became of it, with the identifier of what it was about. */
export async function noteSuiteCall(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  { operation, status, about }: SuiteCall,
): Promise<void> {
  const isTold = about !== null && !isCodiceFiscale(about);
  await audit(database(strapi), {
    action: 'suite-call',
    actor: suiteActor(caller),
    details: { operation, ...(isTold && { about }), status },
  });
}

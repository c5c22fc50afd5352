import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import { countAttempt } from '../../../adapters/limits';
import { env } from '../../../env';
import type { IntegrationCaller } from '../../../http/callers';
import { suiteActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';

/** Counts a call of a token. @throws PortalError `too-many-attempts` with the seconds to wait */
export function admitSuiteCall(strapi: Core.Strapi, { tokenId }: IntegrationCaller): Promise<void> {
  const limit = { name: 'suite-calls', attempts: env.INTEGRATION_CALLS_PER_MINUTE, minutes: 1 };
  return countAttempt(strapi, limit, String(tokenId));
}

/** Every call of the suite stands in the audit log, whatever became of it: what it was about stands there beside it. */
export async function noteSuiteCall(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  operation: string,
  status: number,
): Promise<void> {
  await audit(database(strapi), {
    action: 'suite-call',
    actor: suiteActor(caller),
    details: { operation, status },
  });
}

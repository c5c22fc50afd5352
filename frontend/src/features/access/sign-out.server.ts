import { selfContract } from '@contracts/customers';
import { withOutcome } from '@lib/outcomes';
import { call } from '@lib/portal';
import { forgetSession } from '@lib/session';
import type { PageContext } from '@lib/form-view';

/** Ends the session in the API and in the browser. @throws PortalFailure when the API could not end it */
export async function signOut(page: PageContext): Promise<Response> {
  const result = await call(page, selfContract.signOut);
  if (!result.ok && result.failure.code !== 'not-signed-in') throw result.failure;
  forgetSession(page);
  const answer = page.redirect(withOutcome('/accedi', 'uscita'), 303);
  // Whoever uses this computer next must not find pages in the browser's memory (ASVS 5.0, 14.3.1).
  answer.headers.set('Clear-Site-Data', '"cache", "storage"');
  return answer;
}

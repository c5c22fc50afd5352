import { selfContract } from '@contracts/customers/self';
import type { ResponseOf } from '@contracts/endpoint';
import type { PageContext } from '@lib/form-view';
import { readForm } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { demand } from '@lib/portal';

/** The customer's own data. */
export type Profile = ResponseOf<typeof selfContract.getProfile>;

/** The page of the customer's data, where the preference on news by email is also saved. @throws PortalFailure */
export async function profilePage(page: PageContext): Promise<Response | Profile> {
  if (page.request.method !== 'POST') return demand(page, selfContract.getProfile);
  const { newsByEmail } = await readForm(page.request, ['newsByEmail']);
  await demand(page, selfContract.updatePreferences, { body: { newsByEmail: newsByEmail === 'si' } });
  return page.redirect(withOutcome('/i-miei-dati', 'preferenze-salvate'), 303);
}

import { consentsContract } from '@contracts/customers';
import type { ResponseOf } from '@contracts/endpoint';
import type { PageContext } from '@lib/form-view';
import { readForm } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call, demand } from '@lib/portal';

export type ConsentsView = ResponseOf<typeof consentsContract.getConsents>;

/** The page of what the customer agreed to. @throws PortalFailure */
export async function consentsPage(page: PageContext): Promise<Response | ConsentsView> {
  if (page.request.method === 'POST') {
    const { version } = await readForm(page.request, ['version']);
    const result = await call(page, consentsContract.acceptPrivacy, { body: { version } });
    if (result.ok) return page.redirect(withOutcome('/i-miei-dati/consensi', 'informativa-accettata'), 303);
    // The CAF has written another one meanwhile: the page shows it.
    if (result.failure.code !== 'conflict') throw result.failure;
  }
  return demand(page, consentsContract.getConsents);
}

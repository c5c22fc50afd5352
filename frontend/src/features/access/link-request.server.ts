import { accessContract } from '@contracts/customers';
import { readForm } from '@lib/forms';
import { call } from '@lib/portal';
import { freshForm, refusedForm, type FormView, type PageContext } from '@lib/form-view';

const FIELDS = ['codiceFiscale'] as const;

const REQUESTS = {
  password: { endpoint: accessContract.requestPasswordReset, next: '/controlla-la-posta?per=password' },
  rinvio: { endpoint: accessContract.resendLink, next: '/controlla-la-posta?per=rinvio' },
} as const;

/**
 * A page that asks for a codice fiscale and has a link sent.
 * @param kind `password` for a new password, `rinvio` for the link of a registration or activation once more
 */
export async function linkRequestPage(
  page: PageContext,
  kind: keyof typeof REQUESTS,
): Promise<Response | FormView<'codiceFiscale'>> {
  if (page.request.method !== 'POST') return freshForm(FIELDS);
  const typed = await readForm(page.request, FIELDS);
  const { endpoint, next } = REQUESTS[kind];
  const result = await call(page, endpoint, { body: typed });
  return result.ok ? page.redirect(next, 303) : refusedForm(page, typed, result.failure);
}

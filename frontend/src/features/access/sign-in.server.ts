import { accessContract } from '@contracts/customers';
import { deviceOf } from '@lib/device';
import { readForm } from '@lib/forms';
import { call } from '@lib/portal';
import { safePath } from '@lib/safe-path';
import { keepSession } from '@lib/session';
import { freshForm, refusedForm, type FormView, type PageContext } from '@lib/form-view';

const FIELDS = ['codiceFiscale', 'password'] as const;

/** The page where a customer signs in: the form, or where to go once inside. */
export async function signInPage(page: PageContext): Promise<Response | FormView<(typeof FIELDS)[number]>> {
  const target = safePath(page.url.searchParams.get('da'), '/scrivania');
  if (page.request.method !== 'POST')
    return page.locals.customer === null ? freshForm(FIELDS) : page.redirect(target, 303);
  const typed = await readForm(page.request, FIELDS);
  const result = await call(page, accessContract.signIn, {
    body: { ...typed, device: deviceOf(page.request) },
  });
  if (!result.ok) return refusedForm(page, typed, result.failure);
  keepSession(page, result.data.token);
  return page.redirect(target, 303);
}

import { selfContract } from '@contracts/customers/self';
import { deviceOf } from '@lib/device';
import { freshForm, refusedForm, type FormView, type PageContext } from '@lib/form-view';
import { readForm } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call } from '@lib/portal';
import { keepSession } from '@lib/session';

const FIELDS = ['currentPassword', 'newPassword'] as const;

/** The page where a customer changes the password: all sessions end, this browser gets the new one. */
export async function passwordChangePage(
  page: PageContext,
): Promise<Response | FormView<(typeof FIELDS)[number]>> {
  if (page.request.method !== 'POST') return freshForm(FIELDS);
  const typed = await readForm(page.request, FIELDS);
  const result = await call(page, selfContract.changePassword, {
    body: { ...typed, device: deviceOf(page.request) },
  });
  if (!result.ok) return refusedForm(page, typed, result.failure);
  keepSession(page, result.data.token);
  return page.redirect(withOutcome('/i-miei-dati', 'password-cambiata'), 303);
}

import { selfContract } from '@contracts/customers/self';
import { deviceOf } from '@lib/device';
import { freshForm, refusedForm, type FormView, type PageContext } from '@lib/form-view';
import { readForm } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call } from '@lib/portal';
import { keepSession } from '@lib/session';

const FIELDS = ['currentPassword', 'newPassword'] as const;

// The API says the same of both, and the list of what is wrong would say it twice.
const EMPTY = { currentPassword: 'Scrivi la password attuale.', newPassword: 'Scrivi la nuova password.' };

function namingEmptyFields(view: FormView<(typeof FIELDS)[number]>): typeof view {
  const fields = { ...view.problems.fields };
  for (const name of FIELDS)
    if (view.typed[name] === '' && fields[name] !== undefined) fields[name] = EMPTY[name];
  return { ...view, problems: { ...view.problems, fields } };
}

/** The page where a customer changes the password: all sessions end, this browser gets the new one. */
export async function passwordChangePage(
  page: PageContext,
): Promise<Response | FormView<(typeof FIELDS)[number]>> {
  if (page.request.method !== 'POST') return freshForm(FIELDS);
  const typed = await readForm(page.request, FIELDS);
  const result = await call(page, selfContract.changePassword, {
    body: { ...typed, device: deviceOf(page.request) },
  });
  if (!result.ok) return namingEmptyFields(refusedForm(page, typed, result.failure));
  keepSession(page, result.data.token);
  return page.redirect(withOutcome('/i-miei-dati', 'password-cambiata'), 303);
}

import { accessContract } from '@contracts/customers';
import { deviceOf } from '@lib/device';
import { readForm } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call } from '@lib/portal';
import { keepSession } from '@lib/session';
import { freshForm, refusedForm, type FormView, type PageContext } from '@lib/form-view';

const FIELDS = ['codiceFiscale', 'code', 'password'] as const;

// The API does not say which of the two is wrong, and its words are those of signing in.
const WRONG =
  'Il codice fiscale o il codice della lettera non sono corretti, oppure il codice è scaduto o è già stato usato.';

/** The page for whoever has a letter with a code: the form, or the way in. */
export async function letterCodePage(
  page: PageContext,
): Promise<Response | FormView<(typeof FIELDS)[number]>> {
  if (page.request.method !== 'POST') return freshForm(FIELDS);
  const typed = await readForm(page.request, FIELDS);
  const result = await call(page, accessContract.useLetterCode, {
    body: { ...typed, device: deviceOf(page.request) },
  });
  if (result.ok) {
    keepSession(page, result.data.token);
    return page.redirect(withOutcome('/scrivania', 'benvenuto'), 303);
  }
  const view = refusedForm(page, typed, result.failure);
  return result.failure.code === 'wrong-credentials'
    ? { ...view, problems: { fields: {}, general: WRONG } }
    : view;
}

import { accessContract } from '@contracts/customers';
import { readForm } from '@lib/forms';
import { call } from '@lib/portal';
import { freshForm, refusedForm, type FormView, type PageContext } from '@lib/form-view';

const FIELDS = ['codiceFiscale', 'cognome', 'nome', 'email', 'privacyAccepted'] as const;

/** The page where a visitor asks to become a customer: the form, or what comes next. */
export async function registrationPage(
  page: PageContext,
): Promise<Response | FormView<(typeof FIELDS)[number]>> {
  if (page.locals.customer !== null) return page.redirect('/scrivania', 303);
  if (page.request.method !== 'POST') return freshForm(FIELDS);
  const typed = await readForm(page.request, FIELDS);
  const { codiceFiscale, cognome, nome, email } = typed;
  const { privacyVersion } = page.locals.identity;
  // What is not ticked is sent as it is: the API says why it is needed, together with whatever else is wrong.
  const privacyAccepted = (typed.privacyAccepted === 'si') as true;
  const result = await call(page, accessContract.requestRegistration, {
    body: { codiceFiscale, cognome, nome, email, privacyVersion, privacyAccepted },
  });
  if (result.ok) return page.redirect('/controlla-la-posta?per=registrazione', 303);
  return refusedForm(page, typed, result.failure);
}

import { emailContract } from '@contracts/customers';
import type { ResponseOf } from '@contracts/endpoint';
import { freshForm, refusedForm, type FormView, type PageContext } from '@lib/form-view';
import { readForm } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call, demand } from '@lib/portal';

const FIELDS = ['email', 'currentPassword'] as const;

/** The page where a customer changes the address: the form, and the address that waits for its link. */
export interface EmailView extends FormView<(typeof FIELDS)[number]> {
  own: ResponseOf<typeof emailContract.getEmail>;
}

const PAGE = '/i-miei-dati/email';

/** @throws PortalFailure */
export async function emailPage(page: PageContext): Promise<Response | EmailView> {
  if (page.request.method !== 'POST')
    return { ...freshForm(FIELDS), own: await demand(page, emailContract.getEmail) };
  const { azione, ...typed } = await readForm(page.request, [...FIELDS, 'azione']);
  if (azione === 'annulla') {
    await demand(page, emailContract.cancelEmailChange);
    return page.redirect(withOutcome(PAGE, 'cambio-annullato'), 303);
  }
  const result =
    azione === 'rimanda'
      ? await call(page, emailContract.sendEmailLinkAgain)
      : await call(page, emailContract.askEmailChange, { body: typed });
  if (result.ok) return page.redirect(withOutcome(PAGE, 'conferma-mandata'), 303);
  const form = refusedForm(page, { ...typed, currentPassword: '' }, result.failure);
  return { ...form, own: await demand(page, emailContract.getEmail) };
}

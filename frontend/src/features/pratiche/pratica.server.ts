import { ownOfficeContract, type Office } from '@contracts/offices';
import { customerPraticheContract } from '@contracts/pratiche';
import type { CustomerPratica } from '@contracts/pratiche/customers';
import { answerWith, type PageContext } from '@lib/form-view';
import { NO_PROBLEMS, problemsOf, readForm, type FormProblems } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call, demand } from '@lib/portal';

/** A pratica with its thread, and what was wrong with the last message. */
export interface PraticaView {
  pratica: CustomerPratica;
  /** The customer's. */
  office: Office | null;
  text: string;
  problems: FormProblems;
}

async function view(
  page: PageContext,
  id: string,
  text: string,
  problems: FormProblems,
): Promise<PraticaView> {
  const [pratica, { mine }] = await Promise.all([
    demand(page, customerPraticheContract.getMyPratica, { params: { id } }),
    demand(page, ownOfficeContract.listOffices),
  ]);
  const last = pratica.messages.at(-1)?.id;
  if (pratica.unreadMessages > 0 && last !== undefined)
    await call(page, customerPraticheContract.readOfficeMessages, { params: { id }, body: { last } });
  return { pratica, office: mine, text, problems };
}

/** The page of a pratica, where the customer also writes to the office. @throws PortalFailure */
export async function praticaPage(page: PageContext, id: string): Promise<Response | PraticaView> {
  if (page.request.method !== 'POST') return view(page, id, '', NO_PROBLEMS);
  const { text } = await readForm(page.request, ['text']);
  const result = await call(page, customerPraticheContract.writeToOffice, { params: { id }, body: { text } });
  if (result.ok) return page.redirect(`${withOutcome(`/pratiche/${id}`, 'messaggio-inviato')}#messaggi`, 303);
  if (result.failure.code === 'not-signed-in') throw result.failure;
  answerWith(page, result.failure.status);
  return view(page, id, text, problemsOf(result.failure, ['text']));
}

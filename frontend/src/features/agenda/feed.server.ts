import { agendaFeedsContract } from '@contracts/agenda';
import type { AgendaFeed } from '@contracts/agenda/feeds';
import { answerWith, type PageContext } from '@lib/form-view';
import { NO_PROBLEMS, problemsOf, readForm, type FormProblems } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call, demand } from '@lib/portal';
import { PortalFailure } from '@lib/portal-failure';

/** The page of the secret address. */
export interface FeedView {
  feed: AgendaFeed | null;
  /** Whole, to be copied; null where there is none. */
  address: string | null;
  problems: FormProblems;
}

/** Below this the site answers calendar programs, see `server/agenda-feed.ts`. */
const FOLDER = '/agenda/calendario';
const PAGE = '/agenda/abbonamento';

async function view(page: PageContext, problems: FormProblems): Promise<FeedView> {
  const { feed } = await demand(page, agendaFeedsContract.getAgendaFeed);
  const address = feed === null ? null : `${page.locals.publicUrl}${FOLDER}/${feed.token}.ics`;
  return { feed, address, problems };
}

/** @throws PortalFailure */
export async function feedPage(page: PageContext): Promise<Response | FeedView> {
  if (page.request.method !== 'POST') return view(page, NO_PROBLEMS);
  const { azione } = await readForm(page.request, ['azione'] as const);
  if (!['attiva', 'rinnova', 'spegni'].includes(azione)) throw new PortalFailure('malformed-request');
  const switchesOff = azione === 'spegni';
  const result = switchesOff
    ? await call(page, agendaFeedsContract.removeAgendaFeed)
    : await call(page, agendaFeedsContract.renewAgendaFeed);
  if (result.ok)
    return page.redirect(withOutcome(PAGE, switchesOff ? 'indirizzo-spento' : 'indirizzo-nuovo'), 303);
  if (result.failure.code === 'not-signed-in') throw result.failure;
  answerWith(page, result.failure.status);
  return view(page, problemsOf(result.failure, []));
}

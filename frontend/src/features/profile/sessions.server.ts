import { selfContract } from '@contracts/customers/self';
import type { ResponseOf } from '@contracts/endpoint';
import { Id } from '@contracts/fields';
import type { PageContext } from '@lib/form-view';
import { readForm } from '@lib/forms';
import { withOutcome, type Outcome } from '@lib/outcomes';
import { call, demand } from '@lib/portal';
import { PortalFailure } from '@lib/portal-failure';

export type Session = ResponseOf<typeof selfContract.listSessions>['sessions'][number];

/** What the form sends in the place of a session's id to close all the others. */
export const ALL_OTHERS = 'altri';

async function close(page: PageContext, which: string): Promise<Outcome> {
  if (which === ALL_OTHERS) {
    await demand(page, selfContract.closeOtherSessions);
    return 'accessi-chiusi';
  }
  const id = Id.safeParse(which);
  if (!id.success) throw new PortalFailure('malformed-request');
  const result = await call(page, selfContract.closeSession, { params: { id: id.data } });
  // One that is already over is as closed as the customer wants it.
  if (!result.ok && result.failure.code !== 'not-found') throw result.failure;
  return 'accesso-chiuso';
}

/** The page of the customer's open sessions, which it also closes. @throws PortalFailure */
export async function sessionsPage(page: PageContext): Promise<Response | readonly Session[]> {
  if (page.request.method !== 'POST') return (await demand(page, selfContract.listSessions)).sessions;
  const { accesso } = await readForm(page.request, ['accesso']);
  const outcome = await close(page, accesso);
  return page.redirect(withOutcome('/i-miei-dati/accessi', outcome), 303);
}

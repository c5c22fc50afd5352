import { accessContract } from '@contracts/customers';
import type { ResponseOf } from '@contracts/endpoint';
import { deviceOf } from '@lib/device';
import { NO_PROBLEMS, readForm, type FormProblems } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call } from '@lib/portal';
import { keepSession } from '@lib/session';
import { answerWith, refusedForm, type PageContext } from '@lib/form-view';

/** A page that a one-time link opened: the form for the password, or what became of the link. */
export type LinkView =
  | {
      state: 'open';
      purpose: ResponseOf<typeof accessContract.inspectLink>['purpose'];
      problems: FormProblems;
    }
  | { state: 'over' }
  | { state: 'taken' };

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

async function inspect(page: PageContext, token: string): Promise<LinkView> {
  const result = await call(page, accessContract.inspectLink, { body: { token } });
  if (result.ok) return { state: 'open', purpose: result.data.purpose, problems: NO_PROBLEMS };
  if (result.failure.code !== 'link-not-valid') throw result.failure;
  answerWith(page, result.failure.status);
  return { state: 'over' };
}

/** Opens the page of a link (`?t=`): reading it uses nothing up, sending the password does. */
export async function linkPage(page: PageContext, token: string): Promise<Response | LinkView> {
  if (!TOKEN.test(token)) {
    answerWith(page, 410);
    return { state: 'over' };
  }
  if (page.request.method !== 'POST') return inspect(page, token);
  const { password } = await readForm(page.request, ['password']);
  const result = await call(page, accessContract.useLink, {
    body: { token, password, device: deviceOf(page.request) },
  });
  if (result.ok) {
    keepSession(page, result.data.token);
    return page.redirect(withOutcome('/scrivania', 'benvenuto'), 303);
  }
  if (result.failure.code === 'link-not-valid') return inspect(page, token);
  if (result.failure.code === 'state-not-allowed') {
    answerWith(page, result.failure.status);
    return { state: 'taken' };
  }
  const view = await inspect(page, token);
  if (view.state !== 'open') return view;
  return { ...view, problems: refusedForm(page, { password: '' }, result.failure).problems };
}

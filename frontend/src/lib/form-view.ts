import type { APIContext } from 'astro';
import { emptyForm, NO_PROBLEMS, problemsOf, type FormProblems, type Typed } from '@lib/forms';
import type { PortalFailure } from '@lib/portal-failure';

/** A form as its page shows it: what was typed so far, and what is wrong with it. */
export interface FormView<Name extends string> {
  typed: Typed<Name>;
  problems: FormProblems;
}

/** What a page needs to handle its form: `Astro`. */
export type PageContext = Pick<
  APIContext,
  'request' | 'cookies' | 'locals' | 'url' | 'redirect' | 'routePattern'
> & { response: { status?: number; statusText?: string; readonly headers: Headers } };

/** Answers with a status other than 200. */
export function answerWith(page: Pick<PageContext, 'response'>, status: number): void {
  page.response.status = status;
  // Astro would leave the words of 200 beside it.
  page.response.statusText = '';
}

/** A form that nobody has filled in. */
export function freshForm<const Name extends string>(names: readonly Name[]): FormView<Name> {
  return { typed: emptyForm(names), problems: NO_PROBLEMS };
}

/**
 * The form again, with what the API says of it; the page gets the API's status.
 * @throws PortalFailure `not-signed-in`: whoever has no session any more signs in before anything else
 */
export function refusedForm<Name extends string>(
  page: PageContext,
  typed: Typed<Name>,
  failure: PortalFailure,
): FormView<Name> {
  if (failure.code === 'not-signed-in') throw failure;
  answerWith(page, failure.status);
  if (failure.retryAfterSeconds !== undefined)
    page.response.headers.set('Retry-After', String(failure.retryAfterSeconds));
  // The names are the record's own.
  return { typed, problems: problemsOf(failure, Object.keys(typed)) };
}

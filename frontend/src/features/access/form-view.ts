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
> & { response: { status?: number; readonly headers: Headers } };

/** A form that nobody has filled in. */
export function freshForm<const Name extends string>(names: readonly Name[]): FormView<Name> {
  return { typed: emptyForm(names), problems: NO_PROBLEMS };
}

/** The form again, with what the API says of it; the page gets the API's status. */
export function refusedForm<Name extends string>(
  page: PageContext,
  typed: Typed<Name>,
  failure: PortalFailure,
): FormView<Name> {
  page.response.status = failure.status;
  // The names are the record's own.
  return { typed, problems: problemsOf(failure, Object.keys(typed)) };
}

import type { APIContext, MiddlewareNext } from 'astro';
import { selfContract } from '@contracts/customers/self';
import { mayShow, sectionOf } from '@lib/access';
import { cafIdentity, lastKnownIdentity } from '@lib/identity';
import { call } from '@lib/portal';
import { PortalFailure } from '@lib/portal-failure';
import { forgetSession, readSessionToken } from '@lib/session';

async function loadIdentity(context: APIContext): Promise<void> {
  const result = await cafIdentity(context);
  if (!result.ok) throw result.failure;
  context.locals.identity = result.data;
}

// A session that the API no longer knows is forgotten here: the page then sees a visitor.
async function loadCustomer(context: APIContext): Promise<void> {
  if (context.locals.sessionToken === null) return;
  const result = await call(context, selfContract.getCurrentCustomer);
  if (result.ok) context.locals.customer = result.data;
  else if (result.failure.code === 'not-signed-in') forgetSession(context);
  else throw result.failure;
}

function signIn(context: APIContext, hadSession: boolean): Response {
  const target = new URL(context.url);
  // What a notice tells of is over by the time of coming back.
  target.searchParams.delete('esito');
  const query = new URLSearchParams({ da: `${target.pathname}${target.search}` });
  if (hadSession) query.set('esito', 'sessione-terminata');
  return context.redirect(`/accedi?${query.toString()}`, 303);
}

async function page(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { locals } = context;
  if (locals.refusal === 'foreign-origin') throw new PortalFailure('not-allowed');
  if (locals.refusal !== null) throw new PortalFailure(locals.refusal);
  if (context.routePattern === '/tema.css') {
    // Error pages need it too: while the API is away the last colour known will do.
    await loadIdentity(context).catch(() => undefined);
    return next();
  }
  locals.sessionToken = readSessionToken(context.cookies);
  const hadSession = locals.sessionToken !== null;
  await Promise.all([loadIdentity(context), loadCustomer(context)]);
  const verdict = mayShow(context.routePattern, locals.customer?.sections ?? null);
  if (verdict === 'sign-in') return signIn(context, hadSession);
  if (verdict === 'section-closed')
    throw new PortalFailure('section-closed', { reason: sectionOf(context.routePattern) ?? '' });
  return next();
}

function failureOf(error: unknown): PortalFailure {
  if (error instanceof PortalFailure) return error;
  // The kind of an error and its place; its words may hold what people typed.
  const place =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  process.stderr.write(
    `page failed: ${error instanceof Error ? error.name : typeof error}\n${place.slice(0, 8).join('\n')}\n`,
  );
  return new PortalFailure('internal');
}

// Astro leaves the character set to the page.
function withCharset(response: Response): Response {
  if (response.headers.get('Content-Type') === 'text/html')
    response.headers.set('Content-Type', 'text/html; charset=utf-8');
  return response;
}

/** Loads who the CAF and the customer are, keeps customers' pages to customers, and turns failures into error pages. */
export async function onRequest(context: APIContext, next: MiddlewareNext): Promise<Response> {
  // The error page is shown from below, with everything loaded that could be.
  if (context.locals.failure) return withCharset(await next());
  context.locals.identity = lastKnownIdentity();
  context.locals.customer = null;
  context.locals.sessionToken = null;
  context.locals.failure = null;
  try {
    return withCharset(await page(context, next));
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === 'not-signed-in') {
      forgetSession(context);
      return signIn(context, true);
    }
    context.locals.failure = failure;
    // As a request of its own: the one that failed may be a form that was read already, which Astro cannot copy.
    return context.rewrite(
      new Request(new URL('/errore', context.url), { headers: context.request.headers }),
    );
  }
}

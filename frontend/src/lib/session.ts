import type { APIContext, AstroCookies } from 'astro';
import { SESSION_COOKIE, sessionTokenOf } from '@lib/session-cookie';

const OPTIONS = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** The token in the customer's cookie; null where there is none, or something that was never one. */
export function readSessionToken(cookies: AstroCookies): string | null {
  return sessionTokenOf(cookies.get(SESSION_COOKIE)?.value);
}

/** Gives the browser a session that the API has just opened. It ends with the browser, or when the API says so. */
export function keepSession(context: Pick<APIContext, 'cookies' | 'locals'>, token: string): void {
  context.cookies.set(SESSION_COOKIE, token, OPTIONS);
  context.locals.sessionToken = token;
}

/** Makes the browser forget its session; the API must be told apart. */
export function forgetSession(context: Pick<APIContext, 'cookies' | 'locals'>): void {
  context.cookies.delete(SESSION_COOKIE, OPTIONS);
  context.locals.sessionToken = null;
  context.locals.customer = null;
}

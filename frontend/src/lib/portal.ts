import { fullPath, type CallInput, type Endpoint, type ResponseOf } from '@contracts/endpoint';
import { ERRORS, type ErrorBody, type ErrorName } from '@contracts/errors';
import { PortalFailure } from '@lib/portal-failure';

const ANSWER_WITHIN = 10_000;

/** What a call needs to know of the request that it serves: `Astro`, or a middleware's context. */
export interface CallContext {
  locals: Pick<App.Locals, 'api' | 'clientAddress' | 'requestId' | 'sessionToken'>;
}

export type CallResult<Data> = { ok: true; data: Data } | { ok: false; failure: PortalFailure };

function addressOf(apiUrl: string, endpoint: Endpoint, input: CallInput<Endpoint>): string {
  const params = (input.params ?? {}) as Record<string, string>;
  const path = fullPath(endpoint).replace(/:([a-zA-Z]+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries((input.query ?? {}) as Record<string, unknown>))
    if (value !== undefined && value !== null) query.set(name, String(value));
  return `${apiUrl}${path}${query.size === 0 ? '' : `?${query.toString()}`}`;
}

function headersOf({ locals }: CallContext, hasBody: boolean): Record<string, string> {
  return {
    accept: 'application/json',
    'x-portal-site-secret': locals.api.secret,
    'x-portal-client-ip': locals.clientAddress,
    'x-request-id': locals.requestId,
    ...(hasBody && { 'content-type': 'application/json' }),
    ...(locals.sessionToken !== null && { authorization: `Bearer ${locals.sessionToken}` }),
  };
}

function failureOf(answer: unknown): PortalFailure {
  const error = (answer as Partial<ErrorBody> | null)?.error;
  if (error === undefined || !Object.hasOwn(ERRORS, error.name)) return new PortalFailure('unavailable');
  return new PortalFailure(error.name satisfies ErrorName, error.details);
}

async function ask(
  address: string,
  options: RequestInit,
  within: number,
): Promise<{ good: boolean; answer: unknown }> {
  const response = await fetch(address, {
    ...options,
    signal: AbortSignal.timeout(within),
    redirect: 'error',
  });
  return { good: response.ok, answer: await response.json() };
}

/**
 * Calls an endpoint of a contract for the visitor or customer of this request.
 * Never throws: an API that cannot be reached, is too slow or answers nonsense is the failure `unavailable`.
 * @param within milliseconds in which the answer must be there
 */
export async function call<E extends Endpoint>(
  context: CallContext,
  endpoint: E,
  input: CallInput<E> = {},
  within = ANSWER_WITHIN,
): Promise<CallResult<ResponseOf<E>>> {
  const hasBody = input.body !== undefined;
  try {
    const { good, answer } = await ask(
      addressOf(context.locals.api.url, endpoint, input),
      {
        method: endpoint.method,
        headers: headersOf(context, hasBody),
        ...(hasBody && { body: JSON.stringify(input.body) }),
      },
      within,
    );
    if (!good) return { ok: false, failure: failureOf(answer) };
    // Parsed by the schema of this very endpoint.
    return { ok: true, data: endpoint.response.parse(answer) as ResponseOf<E> };
  } catch {
    return { ok: false, failure: new PortalFailure('unavailable') };
  }
}

/** As `call`, for what a page cannot be shown without. @throws PortalFailure, which becomes the fitting error page */
export async function demand<E extends Endpoint>(
  context: CallContext,
  endpoint: E,
  input: CallInput<E> = {},
): Promise<ResponseOf<E>> {
  const result = await call(context, endpoint, input);
  if (!result.ok) throw result.failure;
  return result.data;
}

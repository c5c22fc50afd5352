/** Name of the cookie that holds the token of a customer's session. */
export const SESSION_COOKIE = '__Host-portale';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A cookie's value as a token; null where it was never one. */
export function sessionTokenOf(value: string | undefined): string | null {
  return value !== undefined && TOKEN.test(value) ? value : null;
}

/** The token in a request's `Cookie` header; null where there is none. */
export function sessionTokenIn(header: string | undefined): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [name, ...value] = pair.split('=');
    if (name?.trim() === SESSION_COOKIE) return sessionTokenOf(value.join('=').trim());
  }
  return null;
}

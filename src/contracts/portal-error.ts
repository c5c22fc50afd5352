import { ERRORS, type ErrorBody, type ErrorName, type FieldError } from './errors';

/** An answer that is not the good one: thrown by services, written once by the HTTP layer. */
export class PortalError extends Error {
  override readonly name = 'PortalError';

  constructor(
    readonly code: ErrorName,
    readonly details: ErrorBody['error']['details'] = {},
  ) {
    super(code);
  }

  /** Input that a rule refuses, with the reason beside its field. */
  static field(path: FieldError['path'] | string, message: string): PortalError {
    return new PortalError('invalid-input', {
      errors: [{ path: typeof path === 'string' ? [path] : path, message }],
    });
  }

  get status(): number {
    return ERRORS[this.code][0];
  }

  toBody(): ErrorBody {
    return errorBody(this.code, this.details);
  }
}

export function errorBody(code: ErrorName, details: ErrorBody['error']['details'] = {}): ErrorBody {
  const [status, message] = ERRORS[code];
  return { error: { status, name: code, message, details } };
}

const BY_STATUS: Record<number, ErrorName> = {
  400: 'malformed-request',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-media',
  429: 'too-many-attempts',
  501: 'method-not-allowed',
  503: 'unavailable',
};

/** The catalogue's name for an error that Strapi or Koa answered by status alone. */
export function errorNameOf(status: number): ErrorName {
  return BY_STATUS[status] ?? (status < 500 ? 'malformed-request' : 'internal');
}

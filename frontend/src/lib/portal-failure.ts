import { ERRORS, type ErrorBody, type ErrorName, type FieldError } from '@contracts/errors';

// Seconds that a restart of the API takes at most.
const API_BACK_WITHIN = 60;

/** Why the API did not do what it was asked: one of the catalogue of the contracts, with its Italian message. */
export class PortalFailure extends Error {
  override readonly name = 'PortalFailure';

  constructor(
    readonly code: ErrorName,
    readonly details: ErrorBody['error']['details'] = {},
  ) {
    super(ERRORS[code][1]);
  }

  get status(): number {
    return ERRORS[this.code][0];
  }

  /** When to try again, where that is known: an API that is away is worth asking again soon. */
  get retryAfterSeconds(): number | undefined {
    return this.details.retryAfterSeconds ?? (this.status === 503 ? API_BACK_WITHIN : undefined);
  }

  /** The wrong fields, where that is why. */
  get fieldErrors(): FieldError[] {
    return this.details.errors ?? [];
  }
}

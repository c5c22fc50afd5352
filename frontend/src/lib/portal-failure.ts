import { ERRORS, type ErrorBody, type ErrorName, type FieldError } from '@contracts/errors';

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

  /** The wrong fields, where that is why. */
  get fieldErrors(): FieldError[] {
    return this.details.errors ?? [];
  }
}

import { PortalError } from '../../../contracts/portal-error';
import { REFUSALS, type UploadRefusal } from '../../../domain/uploads/refusals';

/** The answer to a file that is not taken: why, and what to do, beside the file. */
export function refused(refusal: UploadRefusal): PortalError {
  return new PortalError('file-refused', {
    reason: refusal,
    errors: [{ path: ['file'], message: REFUSALS[refusal] }],
  });
}

/** @param limit in bytes */
export function tooLarge(limit: number): PortalError {
  const megabytes = String(Math.floor(limit / 1_000_000));
  const message = `${REFUSALS['too-large']} Può essere al massimo di ${megabytes} MB.`;
  return new PortalError('file-refused', { reason: 'too-large', errors: [{ path: ['file'], message }] });
}

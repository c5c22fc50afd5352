import { isFetchError } from '@strapi/strapi/admin';
import { ERRORS, type ErrorName, type FieldError } from '../../contracts/errors';

/** Beyond the catalogue of the API: it gave no answer, or one that nobody expects, or the page was left meanwhile. */
type LocalCode = 'unreachable' | 'interrupted';

const MESSAGES: Partial<Record<ErrorName | LocalCode, string>> = {
  'not-signed-in': 'La tua sessione è scaduta: accedi di nuovo.',
  unreachable: 'Il portale non risponde: controlla la connessione e riprova.',
  interrupted: 'L’operazione è stata interrotta.',
};

/** What went wrong when the admin called the portal: an Italian message, and the reasons beside their fields. */
export class BackofficeError extends Error {
  override readonly name = 'BackofficeError';

  constructor(
    readonly code: ErrorName | LocalCode,
    message: string,
    readonly fields: FieldError[] = [],
    /** Instants at which the nearest free places begin, where the one that was asked for is gone. */
    readonly nearest: string[] = [],
  ) {
    super(MESSAGES[code] ?? message);
  }

  /** The reasons for one field, by its name in the contract; undefined when it has none. */
  field(name: string): string | undefined {
    const reasons = this.fields.filter(({ path }) => path[0] === name).map(({ message }) => message);
    return reasons.length > 0 ? reasons.join(' ') : undefined;
  }

  /** The reasons that belong to none of these fields: what a form shows above itself. */
  besides(names: readonly string[]): string[] {
    return this.fields.filter(({ path }) => !names.includes(String(path[0]))).map(({ message }) => message);
  }
}

interface ErrorPart {
  name: ErrorName;
  message: string;
  details?: { errors?: FieldError[]; nearest?: string[] };
}

function isErrorPart(value: unknown): value is ErrorPart {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('message' in value))
    return false;
  return String(value.name) in ERRORS;
}

/** Reads the one error shape out of an answer's body; null when it is something else. */
export function errorOfBody(body: unknown): BackofficeError | null {
  const part = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  if (!isErrorPart(part)) return null;
  return new BackofficeError(part.name, part.message, part.details?.errors, part.details?.nearest);
}

/** Turns whatever a call threw into the error that pages show. */
export function toBackofficeError(thrown: unknown): BackofficeError {
  if (thrown instanceof BackofficeError) return thrown;
  if (thrown instanceof Error && thrown.name === 'AbortError') return new BackofficeError('interrupted', '');
  if (isFetchError(thrown)) {
    const told = errorOfBody(thrown.response?.data);
    if (told !== null) return told;
    if (thrown.status === 429)
      return new BackofficeError('too-many-attempts', ERRORS['too-many-attempts'][1]);
  }
  return new BackofficeError('unreachable', '');
}

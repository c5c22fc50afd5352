import type { z } from 'zod';
import type { FieldError } from '../contracts/errors';

const DEFAULT_MESSAGES: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  invalid_type: 'Questo campo è necessario.',
  unrecognized_keys: 'Questo campo non è previsto.',
  too_big: 'Il valore è troppo grande.',
  too_small: 'Il valore è troppo piccolo.',
  invalid_format: 'Il formato non è corretto.',
  invalid_value: 'Scegli uno dei valori previsti.',
  invalid_union: 'Il valore non è corretto.',
};

// Our own messages are Italian and end with a full stop; zod's built-in ones are English and do not.
function italian(issue: z.core.$ZodIssue): string {
  return issue.message.endsWith('.')
    ? issue.message
    : (DEFAULT_MESSAGES[issue.code] ?? 'Il valore non è corretto.');
}

// A name of a field is repeated to help who writes a client; whatever else stands in its place is not.
function fieldName(key: string): string[] {
  return /^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(key) ? [key] : [];
}

/** Turns what zod found into the field errors of the one error shape; never repeats the input. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.slice(0, 50).flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
    if (issue.code === 'unrecognized_keys')
      return issue.keys
        .slice(0, 10)
        .map((key) => ({ path: [...path, ...fieldName(key)], message: italian(issue) }));
    return [{ path, message: italian(issue) }];
  });
}

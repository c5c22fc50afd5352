import type { z } from 'zod';
import { PortalError } from '../contracts/portal-error';
import { fieldErrors } from './field-errors';

// Zod passes over this key even where no other unknown one is allowed. A list, not a recursion: input may be nested deep.
function holdsPrototypeKey(value: unknown): boolean {
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Object.hasOwn(next, '__proto__')) return true;
    for (const inner of Object.values(next)) left.push(inner);
  }
  return false;
}

/** @returns what a schema makes of some input. @throws PortalError `invalid-input` with every wrong field */
export function validate<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  if (holdsPrototypeKey(value)) throw new PortalError('malformed-request');
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new PortalError('invalid-input', { errors: fieldErrors(result.error) });
}

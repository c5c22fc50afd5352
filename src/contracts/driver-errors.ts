import { PortalError } from './portal-error';

const UNIQUE_VIOLATIONS = new Set(['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);
const CONTENTION = new Set(['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT']);
const AWAY = new Set(['53300', '57P03', 'ECONNREFUSED']);

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** @returns whether a database refused a row because a unique index already holds it. */
export function isUniqueViolation(error: unknown): boolean {
  return UNIQUE_VIOLATIONS.has(codeOf(error));
}

/** @returns whether a database gave up a statement because of another one: tried again it may well succeed. */
export function isContention(error: unknown): boolean {
  return CONTENTION.has(codeOf(error));
}

/** What a caller may know of an error: drivers' texts never leave. */
export function toPortalError(error: unknown): PortalError {
  if (error instanceof PortalError) return error;
  if (isUniqueViolation(error)) return new PortalError('conflict');
  if (isContention(error) || AWAY.has(codeOf(error))) return new PortalError('unavailable');
  return new PortalError('internal');
}

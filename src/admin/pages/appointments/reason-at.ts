import type { FieldError } from '../../../contracts/errors';

/**
 * The reasons for a field that may lie deeper than the first step of its path; undefined where it has none.
 * @param path `openings`, `2`, `to`, as the API says where
 */
export function reasonAt(
  error: { fields: readonly FieldError[] } | null,
  ...path: (string | number)[]
): string | undefined {
  const wanted = path.join('.');
  const reasons = (error?.fields ?? [])
    .filter((field) => field.path.join('.') === wanted)
    .map(({ message }) => message);
  return reasons.length > 0 ? reasons.join(' ') : undefined;
}

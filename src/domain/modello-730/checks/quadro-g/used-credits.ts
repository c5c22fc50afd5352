import type { Row } from '../../cells/tax-return';
import { perRow, type Check } from '../kernel/check';
import { num } from '../reading/read';

/**
 * An error where more of a credit was used than there was.
 * @param credits the columns that make up the credit; those that the year's form does not have count nothing
 */
export function usedTooMuch(
  id: string,
  rigo: string | readonly string[],
  used: string,
  credits: readonly string[],
  certainty: 'media' | 'bassa' = 'media',
): Check {
  const righi = typeof rigo === 'string' ? [rigo] : rigo;
  const available = (row: Row) => credits.reduce((sum, column) => sum + num(row, column), 0);
  return perRow(righi, {
    id,
    gravity: 'errore',
    cells: righi.flatMap((name) => [used, ...credits].map((column) => `${name}.${column}`)),
    certainty,
    message:
      'La parte del credito già usata con l’F24 non può essere più del credito: correggi il rigo {rigo}.',
    when: (row) => num(row, used) > available(row),
  });
}

import { runChecks, type Lookups } from '../../domain/modello-730/checks';
import { named } from './case-file';
import type { ReadCase } from './read-case';

/** What is said of a case in which the checks find errors, a line: «Rossi: 4 errori; vedi controlla730». Of one without, nothing. */
export function errorsFound({ id, liquidation, problems }: ReadCase, lookups: Lookups): readonly string[] {
  const { year, taxReturn } = liquidation;
  const remarks = runChecks({ year, taxReturn, problems, liquidation, lookups });
  const errors = remarks.filter(({ gravity }) => gravity === 'errore').length;
  if (errors === 0) return [];
  return [`${named(id)}: ${errors === 1 ? '1 errore' : `${String(errors)} errori`}; vedi controlla730`];
}

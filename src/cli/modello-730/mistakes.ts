import { runChecks, type Lookups } from '../../domain/modello-730/checks';
import { printAddress } from '../../domain/modello-730/cells/address';
import type { Structure } from '../../domain/modello-730/structure/structure';
import { named } from './case-file';
import type { ReadCase } from './read-case';

/** The tick of the signature: whether it is there has no sense before the paper is signed. */
function signatureIn({ byPrinted }: Structure): string | null {
  const place = byPrinted.get('FIRMA1')?.place;
  const column = place?.columns.get('firma');
  return place === undefined || column === undefined ? null : printAddress(place, column, 1);
}

/** What the checks call errors in a return that is about to be printed and signed, in Italian, each once. */
export function mistakesIn({ liquidation, problems }: ReadCase, lookups: Lookups): readonly string[] {
  const { year, taxReturn } = liquidation;
  const signature = signatureIn(year.structure);
  const errors = runChecks({ year, taxReturn, problems, liquidation, lookups })
    .filter(({ gravity }) => gravity === 'errore')
    .filter(({ cells }) => !cells.some((cell) => cell === signature));
  return [...new Set(errors.map(({ message }) => message))];
}

/** What is said of a case with such: «Rossi: 4 errori; vedi controlla730». Of one without, nothing. */
export function saidOf({ id }: ReadCase, { length }: readonly string[]): readonly string[] {
  if (length === 0) return [];
  return [`${named(id)}: ${length === 1 ? '1 errore' : `${String(length)} errori`}; vedi controlla730`];
}

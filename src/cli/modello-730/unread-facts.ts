import { named } from './case-file';
import { cut } from './foreign-text';
import type { ReadCase } from './read-case';

/** What stands in a case beside its cells and changes nothing, a line each: a name may be misspelled. */
export function unreadFacts({ id, unread, liquidation: { residence } }: ReadCase): readonly string[] {
  const ofComune = (residence.municipality?.unread ?? []).map((fact) => `comune.${fact}`);
  return [...unread, ...ofComune].map(
    (fact) => `${named(id)} contesto.${cut(fact)}: questo dato non è usato.`,
  );
}

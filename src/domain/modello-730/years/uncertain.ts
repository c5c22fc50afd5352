import { factsNoSurerThan } from '../parameters/year-parameters';
import { uncertainFacts, type UncertainFact } from '../structure/uncertain';
import type { Year } from './year';

/** Every fact of certainty `bassa` of a year, of its form and of its parameters, for whoever holds them to the official form. */
export function uncertainOf({ structure, parameters }: Year): UncertainFact[] {
  const ofParameters = factsNoSurerThan(parameters, 'bassa').map(({ id, name, written, note, source }) => ({
    where: `parametro ${id}`,
    quadro: '',
    what: `${name}: ${written}`,
    why: note ?? 'Da verificare sulle istruzioni ufficiali',
    source,
  }));
  return [...uncertainFacts(structure), ...ofParameters];
}

import type { Row } from '../../cells/tax-return';
import { perRow, type Check, type Outcome } from '../kernel/check';
import { exceeds } from '../reading/compare';
import type { CheckFacts } from '../kernel/facts';
import { show } from '../reading/limits';
import { outOfForm } from '../kernel/out-of-form';
import { has, num } from '../reading/read';

/** A rigo has room for the furniture of two homes. */
interface Furniture {
  readonly part: number;
  readonly spent: number;
}

function furnitureIn(row: Row): Furniture[] {
  return [
    { part: num(row, 'numeroRata'), spent: num(row, 'spesa') },
    { part: num(row, 'numeroRata2'), spent: num(row, 'spesa2') },
  ].filter(({ spent }) => spent > 0);
}

/** The year in which what now has its n-th part was bought. */
const boughtIn = ({ year }: CheckFacts, part: number) => year.incomeYear + 1 - part;

function overItsYear(facts: CheckFacts, { part, spent }: Furniture): Outcome {
  const limit = facts.law.mobili.massimalePerAnno.get(String(boughtIn(facts, part))) ?? null;
  return limit !== null && exceeds(spent, limit) && { limite: show(limit), comprati: boughtIn(facts, part) };
}

/** Quadro E, section III C: furniture (E57 and E58). */
export const quadroEFurniture: readonly Check[] = [
  perRow('E57', {
    id: 'E-075',
    gravity: 'avviso',
    cells: ['E41.anno', 'E57.spesa'],
    certainty: 'media',
    message:
      'Il bonus mobili vuole lavori di ristrutturazione cominciati dal 1° gennaio dell’anno prima dell’acquisto: nei righi da E41 a E43 non ce ne sono.',
    when: (row, { rows, year }) =>
      furnitureIn(row).some(
        ({ part }) => !rows('E41').some((work) => num(work, 'anno') >= year.incomeYear - part),
      ),
  }),
  perRow('E57', {
    id: 'E-076',
    gravity: 'errore',
    cells: ['E57.spesa', 'E57.numeroRata'],
    certainty: 'media',
    message:
      'Per i mobili comprati nel {comprati} contano al massimo {limite} euro: correggi la spesa del rigo {rigo}.',
    when: (row, facts) =>
      furnitureIn(row)
        .map((furniture) => overItsYear(facts, furniture))
        .find((outcome) => outcome !== false) ?? null,
  }),
  outOfForm(['E57.numeroRata', 'E57.numeroRata2'], {
    id: 'E-077',
    gravity: 'errore',
    cells: ['E57.numeroRata'],
    certainty: 'media',
    message: 'La rata del bonus mobili è un numero da 1 a {rate}: correggi il rigo {rigo}.',
    say: ({ law }) => ({ rate: show(law.mobili.rate) }),
  }),
  perRow('E58', {
    id: 'E-078',
    gravity: 'errore',
    cells: ['E58.numeroRata'],
    certainty: 'media',
    message:
      'I mobili delle giovani coppie si compravano nel {comprati}: quest’anno la rata è la numero {rata}. Correggi il rigo {rigo}.',
    when: (row, { law, year }) => {
      const { giovaniCoppieAnno } = law.mobili;
      const part = year.incomeYear - giovaniCoppieAnno.value + 1;
      return (
        num(row, 'spesa') > 0 &&
        (!has(row, 'numeroRata') || num(row, 'numeroRata') !== part) && {
          ...{ comprati: giovaniCoppieAnno.value, rata: part },
        }
      );
    },
  }),
];

import { once, perText, type Check } from '../kernel/check';
import { hasForm, hasWrongLetter, readingOf } from '../lookups/codice-fiscale';
import { isForeignState } from '../lookups/comuni';
import { ageOn, dayOf, isAfter, monthOf, yearOf } from '../reading/days';
import type { CheckFacts } from '../kernel/facts';
import { lacksAt, textAt, tickedAt } from '../reading/read';
import { writtenAt } from '../kernel/refused';
import { conditions, SIGNERS } from './signers';

const CODE = 'FR2.codiceFiscale';

const reading = (facts: CheckFacts) => readingOf(facts, writtenAt(facts, CODE));

/** Whether the day that the code tells is another one than the day of birth; a day that does not exist is another one. */
function hasOtherBirth(facts: CheckFacts): boolean {
  const [read, day] = [reading(facts), textAt(facts, 'FR3.dataNascita')];
  if (read === null || day === null) return false;
  const { birth } = read;
  return (
    birth?.yearInCentury !== yearOf(day) % 100 ||
    birth.month !== monthOf(day) ||
    birth.day !== Number(day.slice(8))
  );
}

/** A comune that is no more may be told by the code of the one that it is part of today. */
function hasOtherBirthplace(facts: CheckFacts): boolean {
  const [told, place] = [reading(facts)?.birth?.place, textAt(facts, 'FR3.comuneNascita')];
  if (told === undefined || place === null || told === place) return false;
  const known = facts.lookups.comune?.(told);
  return known === undefined || known === null || !isAfter('9999', known.to);
}

/** The frontespizio: who declares. */
export const frontespizioPersona: readonly Check[] = [
  once({
    id: 'FR-001',
    gravity: 'errore',
    cells: [CODE],
    message: 'Scrivi il codice fiscale: lo trovi sulla tessera sanitaria.',
    when: (facts) => writtenAt(facts, CODE) === null,
  }),
  perText(CODE, {
    id: 'FR-002',
    gravity: 'errore',
    cells: [CODE],
    message:
      'Il codice fiscale ha 16 caratteri, come RSSMRA50A01H501O: ricontrollalo sulla tessera sanitaria.',
    when: (code) => !hasForm(code),
  }),
  perText(CODE, {
    id: 'FR-003',
    gravity: 'errore',
    cells: [CODE],
    message:
      'L’ultima lettera del codice fiscale non torna con le altre: ricontrollalo sulla tessera sanitaria.',
    when: (code, facts) => hasWrongLetter(facts, code),
  }),
  once({
    id: 'FR-004',
    gravity: 'errore',
    cells: [CODE, 'FR3.dataNascita'],
    message: 'La data di nascita non corrisponde al codice fiscale: controlla tutti e due.',
    when: hasOtherBirth,
  }),
  once({
    id: 'FR-005',
    gravity: 'errore',
    cells: [CODE, 'FR3.sesso'],
    message: 'Il sesso indicato non corrisponde al codice fiscale: controlla tutti e due.',
    when: (facts) => {
      const [sex, told] = [textAt(facts, 'FR3.sesso'), reading(facts)?.birth?.sex];
      return sex !== null && told !== undefined && sex !== told;
    },
  }),
  once({
    id: 'FR-006',
    gravity: 'avviso',
    cells: [CODE, 'FR3.cognome', 'FR3.nome'],
    message:
      'Cognome o nome non sembrano corrispondere al codice fiscale: scrivili come sulla tessera sanitaria.',
    when: (facts) => {
      const code = writtenAt(facts, CODE);
      const [surname, name] = [textAt(facts, 'FR3.cognome'), textAt(facts, 'FR3.nome')];
      if (code === null || !hasForm(code) || surname === null || name === null) return false;
      return facts.lookups.fitsNames?.(code, surname, name) === false;
    },
  }),
  once({
    id: 'FR-007',
    gravity: 'avviso',
    cells: [CODE, 'FR3.comuneNascita'],
    message: 'Il comune di nascita non è quello del codice fiscale: controlla tutti e due.',
    when: hasOtherBirthplace,
  }),
  once({
    id: 'FR-008',
    gravity: 'errore',
    cells: ['FR3.dataNascita'],
    message: 'La data di nascita non è valida: ricontrolla giorno, mese e anno.',
    when: (facts) => {
      const day = textAt(facts, 'FR3.dataNascita');
      return day !== null && (yearOf(day) < 1900 || isAfter(day, facts.context.sentOn));
    },
  }),
  once({
    id: 'FR-009',
    gravity: 'errore',
    cells: ['FR3.comuneNascita', 'FR3.provinciaNascita'],
    message: 'Indica la provincia di nascita, con due lettere.',
    when: (facts) => {
      const place = textAt(facts, 'FR3.comuneNascita');
      return place !== null && !isForeignState(place) && lacksAt(facts, 'FR3.provinciaNascita');
    },
  }),
  once({
    id: 'FR-010',
    gravity: 'avviso',
    cells: ['FR3.provinciaNascita', 'FR3.comuneNascita'],
    message: 'Per chi è nato all’estero la provincia resta vuota: cancellala.',
    when: (facts) => {
      const place = textAt(facts, 'FR3.comuneNascita');
      const province = textAt(facts, 'FR3.provinciaNascita');
      return place !== null && isForeignState(place) && province !== null && province !== 'EE';
    },
  }),
  once({
    id: 'FR-011',
    gravity: 'avviso',
    cells: ['FR3.minore', 'FR3.dataNascita'],
    message:
      'Alla fine del {anno} non avevi ancora 18 anni: barra la casella Minore e indica chi firma per te.',
    when: (facts) => {
      const birth = textAt(facts, 'FR3.dataNascita');
      return birth !== null && ageOn(dayOf(facts, 31, 12), birth) < 18 && !tickedAt(facts, 'FR3.minore');
    },
  }),
  once({
    id: 'FR-012',
    gravity: 'errore',
    cells: ['FR3.minore', 'FR3.dataNascita'],
    message: 'La casella Minore non vale per chi aveva già 18 anni all’inizio del {anno}: toglila.',
    when: (facts) => {
      const birth = textAt(facts, 'FR3.dataNascita');
      return tickedAt(facts, 'FR3.minore') && birth !== null && ageOn(dayOf(facts, 1, 1), birth) >= 18;
    },
  }),
  once({
    id: 'FR-013',
    gravity: 'errore',
    cells: SIGNERS,
    message: 'Scegli una sola condizione fra deceduto, tutelato, rappresentato e minore.',
    when: (facts) => conditions(facts) > 1,
  }),
];

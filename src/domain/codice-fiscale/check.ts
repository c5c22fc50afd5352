import { Matcher } from '@marketto/codice-fiscale-utils';
import { birthDayOf } from './birth';
import { checkCharacter, withoutOmocodia } from './library';
import { normaliseCodiceFiscale } from './normalise';

/** What can be wrong with a codice fiscale. */
export type CodiceFiscaleFault =
  'missing' | 'characters' | 'numeric' | 'length' | 'form' | 'name' | 'date' | 'place' | 'check-character';

export type CodiceFiscaleCheck =
  { ok: true; value: string } | { ok: false; fault: CodiceFiscaleFault; reason: string };

const LENGTH = 16;
const AGAIN = 'Ricontrollalo sulla tessera sanitaria.';

const REASONS: Record<Exclude<CodiceFiscaleFault, 'length' | 'form'>, string> = {
  missing: 'Scrivi il codice fiscale.',
  characters: 'Il codice fiscale è fatto solo di lettere senza accenti e di numeri.',
  numeric: 'Serve il codice fiscale di 16 caratteri: quello di soli numeri è provvisorio o di un’azienda.',
  name: `Le prime sei lettere del codice fiscale non possono venire da un cognome e da un nome. ${AGAIN}`,
  date: `Il codice fiscale indica una data di nascita che non esiste. ${AGAIN}`,
  place: `Il codice fiscale indica un luogo di nascita che non esiste. ${AGAIN}`,
  'check-character': `Nel codice fiscale c’è un errore: l’ultima lettera non torna con le altre. ${AGAIN}`,
};

// L: a letter; 9: a digit, or the letter that stands for it where two people would have had the same code (omocodia).
const PLACES = 'LLLLLL99L99L999L';
const LETTER = /[A-Z]/;
const DIGIT = /[0-9LMNPQRSTUV]/;

const NAMES = new RegExp(`^${Matcher.CF_FULL_NAME_MATCHER}$`);
const BIRTH_PLACE = new RegExp(`^(?:${Matcher.BELFIORE_CODE_MATCHER})$`);

function refuse(fault: keyof typeof REASONS): CodiceFiscaleCheck {
  return { ok: false, fault, reason: REASONS[fault] };
}

function lengthFault(value: string): CodiceFiscaleCheck {
  const count = value.length === 1 ? '1 solo' : String(value.length);
  return {
    ok: false,
    fault: 'length',
    reason: `Il codice fiscale ha 16 caratteri: ne hai scritti ${count}.`,
  };
}

function formFault(value: string): CodiceFiscaleCheck | null {
  const wrong = [...value].findIndex(
    (character, index) => !(PLACES[index] === 'L' ? LETTER : DIGIT).test(character),
  );
  if (wrong === -1) return null;
  const wanted = PLACES[wrong] === 'L' ? 'una lettera' : 'un numero';
  const reason = `Il carattere numero ${String(wrong + 1)} («${value[wrong] ?? ''}») non va bene: in quel posto serve ${wanted}.`;
  return { ok: false, fault: 'form', reason };
}

/**
 * Checks form, omocodia, birth date and check character of a codice fiscale (D.M. 23 December 1976, art. 1–6), in any
 * letter case, spaces ignored. The place of birth must have the form of a Belfiore code; which ones exist is not asked,
 * because no list is complete (new comuni, overseas territories) and the check character catches slips already.
 * @returns the normalised code, or what is wrong with it and the reason in Italian.
 */
export function checkCodiceFiscale(typed: string): CodiceFiscaleCheck {
  const value = normaliseCodiceFiscale(typed);
  if (value === '') return refuse('missing');
  if (/^\d{11}$/.test(value)) return refuse('numeric');
  if (!/^[A-Z0-9]+$/.test(value)) return refuse('characters');
  if (value.length !== LENGTH) return lengthFault(value);
  const form = formFault(value);
  if (form !== null) return form;
  if (!NAMES.test(value.slice(0, 6))) return refuse('name');
  if (birthDayOf(value) === null) return refuse('date');
  if (!BIRTH_PLACE.test(withoutOmocodia(value).slice(11, 15))) return refuse('place');
  return value.endsWith(checkCharacter(value) ?? ' ') ? { ok: true, value } : refuse('check-character');
}

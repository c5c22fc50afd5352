import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max';

export type ReadPhone = { ok: true; e164: string } | { ok: false; problem: string };

const NOT_A_NUMBER = 'Scrivi un numero di telefono completo, per esempio 06 1234567 o 333 1234567.';
const NOT_A_MOBILE_NUMBER = 'Scrivi un numero di cellulare completo, per esempio 333 1234567.';
const LANDLINE = 'Questo è un numero fisso: scrivi un numero di cellulare.';

// What people write between the digits is theirs; letters would become digits, as on a telephone's keys.
function parse(typed: string): PhoneNumber | null {
  if (!/^[\d\s()+./-]{1,40}$/.test(typed)) return null;
  // «0039…» is how Italians write +39 from a landline.
  const number = parsePhoneNumberFromString(typed.trim().replace(/^00/, '+'), 'IT');
  return number?.isValid() === true ? number : null;
}

/**
 * Reads a telephone number as people write it; without a country's prefix it is Italian.
 * @returns it in the form of ITU-T E.164, `+39061234567`, or the Italian reason of a refusal
 */
export function readPhone(typed: string): ReadPhone {
  const number = parse(typed);
  return number === null ? { ok: false, problem: NOT_A_NUMBER } : { ok: true, e164: number.number };
}

/** As `readPhone`, for a mobile number: landlines are refused, because messages do not reach them. */
export function readMobile(typed: string): ReadPhone {
  const number = parse(typed);
  if (number === null) return { ok: false, problem: NOT_A_MOBILE_NUMBER };
  const type = number.getType();
  // In some countries, the United States for one, the number does not tell which of the two it is.
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE'
    ? { ok: true, e164: number.number }
    : { ok: false, problem: LANDLINE };
}

/** A number as people read it: Italian ones without the country's prefix. @param e164 as `readPhone` makes it */
export function showPhone(e164: string): string {
  const number = parsePhoneNumberFromString(e164);
  if (number === undefined) return e164;
  return number.country === 'IT' ? number.formatNational() : number.formatInternational();
}

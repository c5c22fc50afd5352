import { Rational } from '../numbers/rational';

/** What people write in Italy: `0,8`, `23.000`, `1.234,50`. */
const ITALIAN = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
const DECIMAL = /^\d+(?:\.\d+)?$/;

/**
 * A number that came with the facts, exactly as it was written. A text is as people write it, with a comma: in `23.000` the
 * point cannot be told from that of a decimal, so a text with a decimal point is none. A number of a JSON file is read by the
 * digits that were written there, which are the shortest ones that name it: 1.014 is 1014/1000.
 * @returns null where it is no number, or less than zero
 */
export function typedNumber(raw: unknown): Rational | null {
  if (typeof raw === 'number') {
    const digits = String(raw);
    return DECIMAL.test(digits) ? Rational.of(digits) : null;
  }
  if (typeof raw !== 'string' || !ITALIAN.test(raw.trim())) return null;
  return Rational.of(raw.trim().replaceAll('.', '').replace(',', '.'));
}

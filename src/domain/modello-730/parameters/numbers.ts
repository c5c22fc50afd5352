import { Quantity } from '../engine/quantity';
import { Rational } from '../numbers/rational';
import { showNumber } from '../numbers/show';
import type { Standing } from './entry';
import { factOf, refuse, type Place, type Read } from './reading';

const FRACTION = /^(\d+)\/([1-9]\d*)$/;
const DECIMAL = /^\d+(?:\.\d+)?$/;

/**
 * An exact number written as text: `"2840.51"`, or a fraction `"1/3"`; never a JSON number, which would be a binary float.
 * @throws Error where it is something else, or less than zero
 */
export function exactNumber(place: Place): Rational {
  const { raw } = place;
  if (typeof raw !== 'string') return refuse(place, 'a decimal in quotation marks is wanted');
  const [, above, below] = FRACTION.exec(raw) ?? [];
  if (above !== undefined && below !== undefined) return Rational.fraction(BigInt(above), BigInt(below));
  return DECIMAL.test(raw) ? Rational.of(raw) : refuse(place, `«${raw}» is not a decimal`);
}

/** A number of the law as rules reckon with it. @param part which part of the fact it is, in Italian */
export function quantity(value: Rational, { name, source, certainty }: Standing, part?: string): Quantity {
  return Quantity.parameter(part === undefined ? name : `${name}: ${part}`, value, source, certainty);
}

const writtenOf = {
  euro: (value: Rational) => `${showNumber(value)} euro`,
  percent: (value: Rational) =>
    `${showNumber(value, 3)
      .replace(/(,\d*?)0+$/, '$1')
      .replace(/,$/, '')}%`,
  number: (value: Rational) =>
    value.isWhole || 100n % value.denominator === 0n
      ? showNumber(value)
      : `${String(value.numerator)}/${String(value.denominator)}`,
};

/** As whoever checks the data reads it. */
export function written(value: Rational, kind: keyof typeof writtenOf): string {
  return writtenOf[kind](value);
}

function reader(kind: keyof typeof writtenOf): Read<Quantity> {
  return (place) => {
    const { value, standing, note } = factOf(place, kind);
    const exact = exactNumber(value);
    if (kind === 'percent' && exact.compare(Rational.of(110)) > 0) refuse(place, 'a rate is at most 110%');
    place.entries.push({ id: place.id, ...standing, written: written(exact, kind), note });
    return quantity(exact, standing);
  };
}

/** Euros. */
export const euro = reader('euro');
/** A rate in per cent: 23 is 23%. */
export const percent = reader('percent');
/** A plain number: a coefficient, how many instalments. */
export const plain = reader('number');

/** Euros, or null where the law says that there is no limit: that too is a fact, with its source. */
export const euroOrNoLimit: Read<Quantity | null> = (place) => {
  const { value, standing, note } = factOf(place, 'euro');
  if (value.raw !== null) return euro(place);
  place.entries.push({ id: place.id, ...standing, written: 'senza limite', note });
  return null;
};

import type { Rational } from './rational';
import { roundedTo } from './rounding';

/** A decimal with a point, exactly so many decimals: `2184.53`. What lies behind is rounded away from zero from a half on. */
export function toDecimalText(value: Rational, decimals: number): string {
  const scaled = roundedTo(value, decimals);
  const units = (scaled.numerator * 10n ** BigInt(decimals)) / scaled.denominator;
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return units < 0n ? `-${text}` : text;
}

/**
 * As one writes it in Italy: `2.184,53`, a whole number without decimals: `25.000`; the minus is a real one: `−80`.
 * @param decimals how many where it is no whole number: two for euros, four for the quotients of the detrazioni
 */
export function showNumber(value: Rational, decimals = 2): string {
  const [whole = '', fraction] = toDecimalText(value, value.isWhole ? 0 : decimals).split('.');
  const grouped = whole.replace('-', '−').replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

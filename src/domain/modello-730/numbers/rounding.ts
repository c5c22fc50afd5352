import { Rational } from './rational';

/** Whole euros, as calcolo.md §1 and the instructions want them: 0.50 and more away from zero, less towards it. */
export function roundedToEuros(value: Rational): Rational {
  return value.isWhole ? value : roundedTo(value, 0);
}

/** Like whole euros, at some decimals: for amounts that the law writes in cents, and for what people read. */
export function roundedTo(value: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals);
  const { numerator, denominator } = value;
  const half = numerator < 0n ? -denominator : denominator;
  return Rational.fraction((2n * numerator * scale + half) / (2n * denominator), scale);
}

/** Cut off after some decimals, towards zero: 0.68179 at four is 0.6817. */
export function truncatedTo(value: Rational, decimals: number): Rational {
  if (value.isWhole) return value;
  const scale = 10n ** BigInt(decimals);
  return Rational.fraction((value.numerator * scale) / value.denominator, scale);
}

import { Rational } from './rational';

/** The largest; with equal ones the first. */
export function largest(first: Rational, ...others: readonly Rational[]): Rational {
  return others.reduce((most, each) => (each.compare(most) > 0 ? each : most), first);
}

/** The sum of all; of none it is zero. */
export function total(values: readonly Rational[]): Rational {
  return values.reduce((sum, each) => sum.plus(each), Rational.zero);
}

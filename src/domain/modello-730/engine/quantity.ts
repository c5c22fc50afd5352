import { Rational } from '../numbers/rational';
import { roundedToEuros, truncatedTo } from '../numbers/rounding';
import type { Certainty } from './certainty';
import type { Figure } from './figure';
import type { OperationOrigin, Origin } from './origin';

const HUNDRED = Rational.of(100);

/**
 * An exact number that knows where it comes from. Rules reckon with quantities as the law writes it down; the formula that people
 * read is drawn from the same steps, so that it can never tell another story than the result.
 */
export class Quantity {
  readonly value: Rational;
  readonly origin: Origin;

  constructor(value: Rational, origin: Origin) {
    this.value = value;
    this.origin = origin;
  }

  /** @param address `C1.col3` @param name what the column is called, in Italian */
  static cell(address: string, value: Rational, name: string): Quantity {
    return new Quantity(value, { kind: 'cell', address, name });
  }

  /** @param name in Italian, small: it stands inside formulas @param source the article, as people read it */
  static parameter(name: string, value: Rational, source: string, certainty: Certainty): Quantity {
    return new Quantity(value, { kind: 'parameter', name, source, certainty });
  }

  static constant(value: Rational | number, name: string): Quantity {
    return new Quantity(typeof value === 'number' ? Rational.of(value) : value, { kind: 'constant', name });
  }

  static figure(figure: Figure): Quantity {
    return new Quantity(figure.value, { kind: 'figure', figure });
  }

  plus(other: Quantity): Quantity {
    return made(this.value.plus(other.value), 'sum', [this, other]);
  }

  minus(other: Quantity): Quantity {
    return made(this.value.minus(other.value), 'difference', [this, other]);
  }

  times(other: Quantity): Quantity {
    return made(this.value.times(other.value), 'product', [this, other]);
  }

  /** @throws RangeError where the other one is zero */
  over(other: Quantity): Quantity {
    return made(this.value.over(other.value), 'quotient', [this, other]);
  }

  /** @param rate in per cent: 23 is 23% */
  percent(rate: Quantity): Quantity {
    return made(this.value.times(rate.value).over(HUNDRED), 'percent', [this, rate]);
  }

  /** Cut off at the fourth decimal, as the quotients of articles 12 and 13 are. */
  truncatedAtFour(): Quantity {
    return made(truncatedTo(this.value, 4), 'truncated', [this]);
  }

  /** In whole euros: where the law rounds inside a figure. A figure's own rounding is the engine's. */
  rounded(): Quantity {
    return made(roundedToEuros(this.value), 'rounded', [this]);
  }

  atLeast(least: Quantity): Quantity {
    return made(this.exceeds(least) ? this.value : least.value, 'greatest', [this, least]);
  }

  atMost(most: Quantity): Quantity {
    return made(this.exceeds(most) ? most.value : this.value, 'least', [this, most]);
  }

  /** A step that formulas call by its name, and explanations tell apart. @param name in Italian, small: «quoziente» */
  named(name: string): Quantity {
    return new Quantity(this.value, { kind: 'named', operands: [this], name });
  }

  exceeds(other: Quantity): boolean {
    return this.value.compare(other.value) > 0;
  }

  get isZero(): boolean {
    return this.value.isZero;
  }
}

const SUM_OF_NONE = made(Rational.zero, 'sum', []);

/** Everything added up; of none it is nothing. */
export function sumOf(quantities: readonly Quantity[]): Quantity {
  if (quantities.length === 0) return SUM_OF_NONE;
  let sum = Rational.zero;
  for (const { value } of quantities) sum = sum.plus(value);
  return made(sum, 'sum', quantities);
}

function made(value: Rational, kind: OperationOrigin['kind'], operands: readonly Quantity[]): Quantity {
  return new Quantity(value, { kind, operands });
}

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * An exact number: a fraction in lowest terms with a positive denominator. It never changes: every operation makes a new one.
 * What the law says to round is rounded by name; nothing else ever loses a digit.
 */
export class Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  static readonly zero = new Rational(0n, 1n);
  static readonly one = new Rational(1n, 1n);

  /**
   * @param value an integer, or a decimal as text with a point: `'0.2307'`, `'-12'`
   * @throws RangeError where a number is not a whole one (0.1 is not exact: write `'0.1'`), or the text is no decimal
   */
  static of(value: bigint | number | string): Rational {
    if (typeof value === 'string') return fromDecimal(value);
    if (value === 0) return Rational.zero;
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw new RangeError(`${String(value)} is not an exact whole number`);
    }
    return new Rational(BigInt(value), 1n);
  }

  /** @throws RangeError where the denominator is zero */
  static fraction(numerator: bigint, denominator: bigint): Rational {
    if (denominator === 1n) return new Rational(numerator, 1n);
    if (denominator === 0n) throw new RangeError('Division by zero');
    const divisor = greatestCommonDivisor(numerator, denominator);
    const sign = denominator < 0n ? -divisor : divisor;
    return sign === 1n
      ? new Rational(numerator, denominator)
      : new Rational(numerator / sign, denominator / sign);
  }

  // Most numbers of a return are whole, and many are nothing: what costs is only asked of those that need it.

  plus(other: Rational): Rational {
    if (other.numerator === 0n) return this;
    if (this.numerator === 0n) return other;
    if (this.denominator === other.denominator) {
      return Rational.fraction(this.numerator + other.numerator, this.denominator);
    }
    return Rational.fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }

  times(other: Rational): Rational {
    if (this.numerator === 0n || other.numerator === 0n) return Rational.zero;
    return Rational.fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** @throws RangeError where the other one is zero */
  over(other: Rational): Rational {
    return Rational.fraction(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negated(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  /** Less than zero where this is the smaller one, zero where they are equal; as sorting wants it. */
  compare(other: Rational): number {
    const areAlike = this.denominator === other.denominator;
    const left = areAlike ? this.numerator : this.numerator * other.denominator;
    const right = areAlike ? other.numerator : other.numerator * this.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Rational): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  get isZero(): boolean {
    return this.numerator === 0n;
  }

  get isNegative(): boolean {
    return this.numerator < 0n;
  }

  /** More than nothing. */
  get isPositive(): boolean {
    return this.numerator > 0n;
  }

  /** How far it is from nothing, on either side. */
  get size(): Rational {
    return this.isNegative ? this.negated() : this;
  }

  get isWhole(): boolean {
    return this.denominator === 1n;
  }

  /**
   * As a number, for what leaves the calculation in whole euros.
   * @throws RangeError where it is no whole number, or one that a number cannot hold exactly
   */
  toWholeNumber(): number {
    const whole = Number(this.numerator);
    if (!this.isWhole || !Number.isSafeInteger(whole)) throw new RangeError('Not a whole number');
    return whole;
  }
}

function fromDecimal(text: string): Rational {
  if (!DECIMAL.test(text)) throw new RangeError(`«${text}» is not a decimal number`);
  if (!text.includes('.')) return Rational.of(BigInt(text));
  const [whole = '', decimals = ''] = text.split('.');
  return Rational.fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** Never negative. Plain numbers hold what the law reckons with, and divide many times faster; larger ones are as exact. */
function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let larger = one < 0n ? -one : one;
  let smaller = other < 0n ? -other : other;
  while (smaller > MAX_SAFE || larger > MAX_SAFE) {
    if (smaller === 0n) return larger;
    [larger, smaller] = [smaller, larger % smaller];
  }
  let left = Number(larger);
  let right = Number(smaller);
  while (right !== 0) [left, right] = [right, left % right];
  return BigInt(left);
}

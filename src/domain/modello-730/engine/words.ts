import type { Rational } from '../numbers/rational';
import { showNumber } from '../numbers/show';
import { isOperation } from './leaves';
import type { OperationOrigin, Origin, Reason } from './origin';
import type { Quantity } from './quantity';

type ShowLeaf = (leaf: Quantity) => string;
type LeafOrigin = Exclude<Origin, OperationOrigin>;

/** What people call a quantity that stands for itself. */
export function nameOf(origin: LeafOrigin): string {
  return origin.kind === 'figure' ? small(origin.figure.rule.name) : origin.name;
}

/** The formula in words: «imponibile × aliquota». Of «detrazione di lavoro: base» it says the base, for short. */
export function formulaInWords(quantity: Quantity): string {
  const short = ({ origin }: Quantity) => (isOperation(origin) ? '' : nameOf(origin).replace(/^.*: /, ''));
  return write(quantity, short, false).text;
}

/**
 * The formula with its numbers, then with the quotients cut off, then the result:
 * «1.910 + 1.190 × (28.000 − 25.000)/13.000 = 1.910 + 1.190 × 0,2307 = 2.184,53».
 */
export function formulaInNumbers(quantity: Quantity): string {
  const stages = [
    write(quantity, (leaf) => showValue(leaf.value), false).text,
    write(quantity, (leaf) => showValue(leaf.value), true).text,
    showValue(quantity.value),
  ];
  return stages.filter((stage, index) => stage !== stages[index - 1]).join(' = ');
}

/** Why just this: «reddito di riferimento 25.000: oltre 15.000 e fino a 28.000». */
export function reasonInWords(reason: Reason): string {
  if (typeof reason === 'string') return reason;
  const { quantity, above, upTo, about } = reason;
  const limits = [
    above === null ? [] : [`oltre ${showValue(above.value)}`],
    upTo === null ? [] : [`fino a ${showValue(upTo.value)}`],
  ].flat();
  const where = `${formulaInWords(quantity)} ${showValue(quantity.value)}: ${limits.join(' e ')}`;
  if (about === undefined) return where;
  return `${formulaInWords(about.amount)} ${about.isDue ? 'spetta' : 'non spetta'} (${where})`;
}

/** None for whole numbers, two for euros; four for a quotient that was cut off there. */
export function showValue(value: Rational): string {
  const { numerator, denominator } = value;
  const isQuotient = numerator > -denominator && numerator < denominator;
  const isAt = (scale: bigint) => scale % denominator === 0n;
  return showNumber(value, isQuotient && !isAt(100n) && isAt(10_000n) ? 4 : 2);
}

/** How tightly a formula holds together: what stands inside a tighter one is put in brackets. */
const LOOSE = { words: 0, sum: 1, product: 2, whole: 3 } as const;
interface Written {
  readonly text: string;
  readonly tightness: number;
}

/** @param resolved with the numbers where something was cut off, rounded or compared */
function write(quantity: Quantity, showLeaf: ShowLeaf, resolved: boolean): Written {
  const { origin } = quantity;
  if (!isOperation(origin)) return { text: showLeaf(quantity), tightness: LOOSE.whole };
  const inner = (each: Quantity, tightness: number): string => {
    const written = write(each, showLeaf, resolved);
    return written.tightness < tightness ? `(${written.text})` : written.text;
  };
  const [first, second] = origin.operands;
  if (first === undefined) return { text: showValue(quantity.value), tightness: LOOSE.whole };
  switch (origin.kind) {
    case 'chosen':
      return write(first, showLeaf, resolved);
    case 'truncated':
    case 'rounded':
      if (resolved) return { text: showValue(quantity.value), tightness: LOOSE.whole };
      return write(first, showLeaf, resolved);
    case 'greatest':
    case 'least': {
      const side = (each: Quantity) => (resolved ? showValue(each.value) : inner(each, LOOSE.sum));
      const which = origin.kind === 'greatest' ? 'il maggiore fra' : 'il minore fra';
      return { text: `${which} ${origin.operands.map(side).join(' e ')}`, tightness: LOOSE.words };
    }
    case 'sum': {
      const parts = origin.operands.filter((each) => !each.isZero);
      const [only] = parts.length === 0 ? [first] : parts;
      if (parts.length <= 1 && only !== undefined) return write(only, showLeaf, resolved);
      return { text: parts.map((each) => inner(each, LOOSE.sum)).join(' + '), tightness: LOOSE.sum };
    }
  }
  if (second === undefined) return write(first, showLeaf, resolved);
  switch (origin.kind) {
    case 'difference':
      return { text: `${inner(first, LOOSE.sum)} − ${inner(second, LOOSE.product)}`, tightness: LOOSE.sum };
    case 'product':
      return {
        text: `${inner(first, LOOSE.product)} × ${inner(second, LOOSE.product)}`,
        tightness: LOOSE.product,
      };
    case 'quotient':
      return {
        text: `${inner(first, LOOSE.product)}/${inner(second, LOOSE.whole)}`,
        tightness: LOOSE.product,
      };
    case 'percent':
      return {
        text: `${inner(first, LOOSE.product)} × ${showRate(second, showLeaf)}`,
        tightness: LOOSE.product,
      };
  }
}

/** With up to three decimals, as those of the addizionali have; in words the rate tells itself. */
function showRate(rate: Quantity, showLeaf: ShowLeaf): string {
  if (isOperation(rate.origin) || showLeaf(rate) !== showValue(rate.value)) {
    return write(rate, showLeaf, false).text;
  }
  const digits = showNumber(rate.value, 3);
  return `${digits.replace(/(,\d*?)0+$/, '$1')}%`;
}

/** Inside a sentence: small, unless it is an abbreviation. */
function small(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

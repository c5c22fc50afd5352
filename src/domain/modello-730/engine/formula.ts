import { isOperation, stepsOf } from './leaves';
import { nameOf, showRate, showValue } from './names';
import type { OperationOrigin } from './origin';
import type { Quantity } from './quantity';

/** In words, with numbers, or with the numbers of what was cut off, rounded or compared on the way. */
type Style = 'words' | 'numbers' | 'resolved';

/** How tightly a formula holds together: a looser one is put in brackets inside a tighter one. `SIGNED` begins with a minus. */
const [CHOICE, SIGNED, SUM, PRODUCT, WHOLE] = [0, 1, 2, 3, 4];
interface Written {
  readonly text: string;
  readonly tightness: number;
}

/** The formula in words: «imponibile × aliquota». Of «detrazione di lavoro: base» it says the base, for short. */
export function formulaInWords(quantity: Quantity): string {
  return write(quantity, 'words').text;
}

/**
 * The formula with its numbers, then with the quotients cut off, then the result:
 * «1.910 + 1.190 × (28.000 − 25.000)/13.000 = 1.910 + 1.190 × 0,2307 = 2.184,53».
 */
export function formulaInNumbers(quantity: Quantity): string {
  const stages = [
    write(quantity, 'numbers').text,
    write(quantity, 'resolved').text,
    showValue(quantity.value),
  ];
  return stages.filter((stage, index) => stage !== stages[index - 1]).join(' = ');
}

function write(quantity: Quantity, style: Style): Written {
  const { origin } = quantity;
  const shown = {
    text: showValue(quantity.value),
    tightness: quantity.value.isNegative && style !== 'words' ? SIGNED : WHOLE,
  };
  if (!isOperation(origin)) {
    return style === 'words' ? { text: nameOf(origin).replace(/^.*: /, ''), tightness: WHOLE } : shown;
  }
  if (origin.kind === 'named')
    return style === 'words' ? { text: origin.name ?? '', tightness: WHOLE } : shown;
  const [first, second] = origin.operands;
  if (first === undefined) return shown;
  const isResolved = origin.kind === 'truncated' || origin.kind === 'rounded';
  if (isResolved && style === 'resolved') return shown;
  if (isResolved || origin.kind === 'chosen' || second === undefined) return write(first, style);
  if (origin.kind === 'sum') return writeSum(origin.operands, style);
  return writePair(origin.kind, first, second, style);
}

/** With numbers, what is nothing is left out; in words, only cells that are empty: the figures of a sum are worth naming. */
function writeSum(operands: readonly Quantity[], style: Style): Written {
  const parts = operands.filter((each) => !each.isZero || (style === 'words' && restsOnFigures(each)));
  const [only, another] = parts.length === 0 ? operands : parts;
  if (only === undefined) return { text: '0', tightness: WHOLE };
  if (another === undefined || parts.length === 0) return write(only, style);
  return asSum(parts.map((each, index) => inside(each, style, index === 0 ? SIGNED : SUM)).join(' + '));
}

/** A sum or difference: one that begins with a minus cannot stand after another sign. */
function asSum(text: string): Written {
  return { text, tightness: text.startsWith('−') ? SIGNED : SUM };
}

function writePair(kind: OperationOrigin['kind'], first: Quantity, second: Quantity, style: Style): Written {
  const left = (tightness: number) => inside(first, style, tightness);
  const right = (tightness: number) => inside(second, style, tightness);
  switch (kind) {
    case 'difference':
      if (style !== 'words' && second.isZero) return write(first, style);
      return asSum(`${left(SIGNED)} − ${right(PRODUCT)}`);
    case 'product':
      return { text: `${left(PRODUCT)} × ${right(PRODUCT)}`, tightness: PRODUCT };
    case 'quotient':
      return { text: `${left(PRODUCT)}/${right(WHOLE)}`, tightness: PRODUCT };
    case 'percent': {
      const rate = style === 'words' ? right(PRODUCT) : showRate(second.value);
      return { text: `${left(PRODUCT)} × ${rate}`, tightness: PRODUCT };
    }
    default: {
      const [one, other] =
        style === 'resolved'
          ? [showValue(first.value), showValue(second.value)]
          : [left(SIGNED), right(SIGNED)];
      const which = kind === 'greatest' ? 'il maggiore fra' : 'il minore fra';
      return { text: `${which} ${one} e ${other}`, tightness: CHOICE };
    }
  }
}

function inside(quantity: Quantity, style: Style, tightness: number): string {
  const written = write(quantity, style);
  return written.tightness < tightness ? `(${written.text})` : written.text;
}

function restsOnFigures(quantity: Quantity): boolean {
  if (!isOperation(quantity.origin)) return quantity.origin.kind === 'figure';
  return stepsOf(quantity).some(({ origin }) =>
    origin.operands.some((each) => each.origin.kind === 'figure'),
  );
}

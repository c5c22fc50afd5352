/** A sum as people write it in Italy: `1.910 + 1.190 × 0,2307`, `(28.000 − 25.000)/13.000`, `5.500 × 21%`. */
const TOKEN = /\d[\d.]*(?:,\d+)?…?|[-+−×/()%]/g;

const numberOf = (text: string) => Number(text.replaceAll('.', '').replace(',', '.').replace('…', ''));

/** Reads tokens one by one; NaN comes out of what is no sum. */
class Sum {
  private at = 0;
  constructor(private readonly tokens: readonly string[]) {}

  whole(): number {
    const value = this.terms();
    return this.at === this.tokens.length ? value : Number.NaN;
  }

  private take(...wanted: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token === undefined || !wanted.includes(token)) return null;
    this.at += 1;
    return token;
  }

  private terms(): number {
    let value = this.factors();
    for (let sign = this.take('+', '−'); sign !== null; sign = this.take('+', '−'))
      value += sign === '+' ? this.factors() : -this.factors();
    return value;
  }

  private factors(): number {
    let value = this.single();
    for (let sign = this.take('×', '/'); sign !== null; sign = this.take('×', '/')) {
      const next = this.single();
      value = sign === '×' ? value * next : value / next;
    }
    return value;
  }

  private single(): number {
    if (this.take('−') !== null) return -this.single();
    if (this.take('(') !== null) {
      const inner = this.terms();
      return this.take(')') === null ? Number.NaN : inner;
    }
    const token = this.tokens[this.at] ?? '';
    this.at += 1;
    const value = /^\d/.test(token) ? numberOf(token) : Number.NaN;
    return this.take('%') === null ? value : value / 100;
  }
}

/** What a text comes to; null where it is no sum. */
export function valueOf(text: string): number | null {
  const value = new Sum(text.match(TOKEN) ?? []).whole();
  return Number.isFinite(value) ? value : null;
}

/** One equation as it stands in a step, with what either side comes to. */
export interface Equation {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** The number of a row of the prospetto is no number to reckon with. */
const ROW = /rigo \d+/g;
const ARITHMETIC = /[\d.,%×+−/()=… ]+/g;
/** A sum that goes on with what came out before: `; × 7/12 = 414,16`. */
const GOES_ON = /^[×/+−] /;

function equationsIn(run: string, before: number | null): Equation[] {
  const sides = run.split('=').map((side) => side.trim().replace(/[.,]$/, ''));
  const equations: Equation[] = [];
  let left: number | null = null;
  for (const side of sides) {
    const whole =
      GOES_ON.test(side) && before !== null ? `${String(before).replace('.', ',')} ${side}` : side;
    const right = valueOf(whole);
    if (left !== null && right !== null) equations.push({ text: run.trim(), left, right });
    left = right;
  }
  return equations;
}

/** Every equation of a step: «Q = (28.000 − 25.000)/13.000 = 0,2307; 1.910 + 1.190 × 0,2307 = 2.184,53». */
export function equationsOf(step: string): readonly Equation[] {
  const found: Equation[] = [];
  let last: number | null = null;
  for (const part of step.replaceAll(ROW, 'rigo').split(/[;:→]/))
    for (const run of part.match(ARITHMETIC) ?? []) {
      const equations = equationsIn(run, last);
      found.push(...equations);
      last = equations.at(-1)?.right ?? last;
    }
  return found;
}

/** Every rounding of a step: «2.184,53 → 2.185». */
export function roundingsOf(step: string): readonly { exact: number; rounded: number }[] {
  return [...step.matchAll(/(−?[\d.,]+)…? → (−?[\d.]+)/g)].map(([, exact = '', rounded = '']) => ({
    exact: valueOf(exact) ?? Number.NaN,
    rounded: valueOf(rounded) ?? Number.NaN,
  }));
}

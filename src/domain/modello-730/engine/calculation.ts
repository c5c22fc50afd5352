import { roundedToEuros } from '../numbers/rounding';
import type { Figure } from './figure';
import { Quantity } from './quantity';
import type { Asking, Rule } from './rule';

/** The rules of a year by their ids, each with its place among them, read once. */
export type RuleBook<Facts> = ReadonlyMap<string, Placed<Facts>>;

interface Placed<Facts> {
  readonly rule: Rule<Facts>;
  readonly place: number;
}

/** @throws Error where two rules reckon the same figure */
export function ruleBook<Facts>(rules: readonly Rule<Facts>[]): RuleBook<Facts> {
  const book = new Map<string, Placed<Facts>>();
  for (const rule of rules) {
    if (book.has(rule.id)) throw new Error(`Two rules reckon ${rule.id}`);
    book.set(rule.id, { rule, place: book.size });
  }
  return book;
}

/**
 * One calculation: whoever asks for a figure gets it, reckoned with what it needs, each once.
 * @returns the figure of an id; it throws an Error where there is no such rule, or rules ask for each other in a circle
 */
export function calculation<Facts>(rules: RuleBook<Facts>, facts: Facts): (id: string) => Figure {
  // By the places of their rules. Null: under way; those stand in `underWay` in the order in which they asked for each other.
  const reckoned: (Reckoned | null | undefined)[] = new Array<undefined>(rules.size);
  const underWay: string[] = [];

  function asked(id: string): Reckoned {
    const placed = rules.get(id);
    if (placed === undefined) throw new Error(`No rule reckons ${id}`);
    return reckoned[placed.place] ?? reckon(placed);
  }

  function reckon({ rule, place }: Placed<Facts>): Reckoned {
    if (reckoned[place] === null) throw new Error(`Rules in a circle: ${[...underWay, rule.id].join(' → ')}`);
    reckoned[place] = null;
    underWay.push(rule.id);
    try {
      const exact = rule.compute(asking);
      const value = rule.rounding === 'euro' ? roundedToEuros(exact.value) : exact.value;
      const figure: Figure = { rule, value, exact };
      const result = { figure, quantity: Quantity.figure(figure) };
      reckoned[place] = result;
      return result;
    } finally {
      underWay.pop();
      reckoned[place] ??= undefined;
    }
  }

  const asking: Asking<Facts> = { facts, figure: (id) => asked(id).quantity };
  return (id) => asked(id).figure;
}

interface Reckoned {
  readonly figure: Figure;
  readonly quantity: Quantity;
}

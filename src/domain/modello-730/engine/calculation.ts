import { roundedToEuros } from '../numbers/rounding';
import type { Figure } from './figure';
import { Quantity } from './quantity';
import type { Asking, Rule } from './rule';

/** The rules of a year by their ids, read once. */
export type RuleBook<Facts> = ReadonlyMap<string, Rule<Facts>>;

/** @throws Error where two rules reckon the same figure */
export function ruleBook<Facts>(rules: readonly Rule<Facts>[]): RuleBook<Facts> {
  const book = new Map<string, Rule<Facts>>();
  for (const rule of rules) {
    if (book.has(rule.id)) throw new Error(`Two rules reckon ${rule.id}`);
    book.set(rule.id, rule);
  }
  return book;
}

/**
 * One calculation: whoever asks for a figure gets it, reckoned with what it needs, each once.
 * @returns the figure of an id; it throws an Error where there is no such rule, or rules ask for each other in a circle
 */
export function calculation<Facts>(rules: RuleBook<Facts>, facts: Facts): (id: string) => Figure {
  // Null: under way. Figures under way stand in the order in which they asked for each other.
  const reckoned = new Map<string, { figure: Figure; quantity: Quantity } | null>();

  function inACircle(id: string): Error {
    const underWay = [...reckoned].flatMap(([each, result]) => (result === null ? [each] : []));
    return new Error(`Rules in a circle: ${[...underWay, id].join(' → ')}`);
  }

  function reckon(id: string): { figure: Figure; quantity: Quantity } {
    const known = reckoned.get(id);
    if (known) return known;
    const rule = rules.get(id);
    if (rule === undefined) throw new Error(`No rule reckons ${id}`);
    if (known === null) throw inACircle(id);
    reckoned.set(id, null);
    try {
      const exact = rule.compute(asking);
      const value = rule.rounding === 'euro' ? roundedToEuros(exact.value) : exact.value;
      const figure: Figure = { rule, value, exact };
      const result = { figure, quantity: Quantity.figure(figure) };
      reckoned.set(id, result);
      return result;
    } catch (error) {
      reckoned.delete(id);
      throw error;
    }
  }

  const asking: Asking<Facts> = { facts, figure: (id) => reckon(id).quantity };
  return (id) => reckon(id).figure;
}

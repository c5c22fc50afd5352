import type { Rational } from '../numbers/rational';
import { type Certainty, lessSure } from './certainty';
import type { Figure } from './figure';
import { formulaInNumbers, formulaInWords } from './formula';
import { isOperation, leavesOf, reasonsOf, stepsBehind, stepsOf } from './leaves';
import { nameOf, showValue } from './names';
import type { Quantity } from './quantity';
import { reasonInWords } from './reasons';

/** Where a number of a formula comes from. */
export type Operand =
  | { readonly kind: 'cell'; readonly name: string; readonly value: Rational; readonly address: string }
  | ({ readonly kind: 'parameter'; readonly name: string; readonly value: Rational } & Sure)
  | { readonly kind: 'constant'; readonly name: string; readonly value: Rational }
  | {
      readonly kind: 'figure';
      readonly name: string;
      readonly value: Rational;
      readonly explanation: Explanation;
    };

interface Sure {
  readonly source: string;
  readonly certainty: Certainty;
}

/** A part of a formula that has a name of its own. */
export interface Step {
  readonly name: string;
  readonly words: string;
  readonly numbers: string;
}

/** A figure as people can follow it; what it rests on is explained the same way, down to the cells. */
export interface Explanation {
  readonly id: string;
  readonly name: string;
  readonly row: number | null;
  readonly law: string;
  readonly value: Rational;
  /** «base + quota × (soglia − reddito di riferimento)/ampiezza» */
  readonly words: string;
  /** «1.910 + 1.190 × (28.000 − 25.000)/13.000 = 1.910 + 1.190 × 0,2307 = 2.184,53 → 2.185» */
  readonly numbers: string;
  /** What the formula calls by a name, reckoned apart: «quoziente». */
  readonly steps: readonly Step[];
  /** Which side of which threshold, and what else decided. */
  readonly reasons: readonly string[];
  /** What was cut off or rounded, in words. */
  readonly roundings: readonly string[];
  /** That of the least sure of all that it rests on. */
  readonly certainty: Certainty;
  readonly operands: readonly Operand[];
}

/** The tree of reasons of a figure. A figure that several others rest on is explained once: the tree shares it. */
export function explain(figure: Figure): Explanation {
  return explainOnce(figure, new Map());
}

/** The same of several figures. What they share is explained once for all of them. */
export function explainAll(figures: readonly Figure[]): Explanation[] {
  const known = new Map<Figure, Explanation>();
  return figures.map((figure) => explainOnce(figure, known));
}

function explainOnce(figure: Figure, known: Map<Figure, Explanation>): Explanation {
  const before = known.get(figure);
  if (before !== undefined) return before;
  const { rule, exact, value } = figure;
  const operands = leavesOf(exact).map((leaf) => operandOf(leaf, known));
  const numbers = formulaInNumbers(exact);
  const explanation: Explanation = {
    ...{ id: rule.id, name: rule.name, row: rule.row, law: rule.law, value },
    words: formulaInWords(exact),
    numbers: value.equals(exact.value) ? numbers : `${numbers} → ${showValue(value)}`,
    steps: namedSteps(exact),
    reasons: [...new Set(reasonsOf(exact).map(reasonInWords))],
    roundings: roundingsOf(figure),
    certainty: [...operands.map(certaintyOf), ...doubtsIn(exact)].reduce(lessSure, rule.certainty ?? 'alta'),
    operands,
  };
  known.set(figure, explanation);
  return explanation;
}

function operandOf({ origin, value }: Quantity, known: Map<Figure, Explanation>): Operand {
  if (isOperation(origin)) throw new Error('Only what stands for itself is an operand');
  const name = nameOf(origin);
  switch (origin.kind) {
    case 'cell':
      return { kind: 'cell', name, value, address: origin.address };
    case 'parameter':
      return { kind: 'parameter', name, value, source: origin.source, certainty: origin.certainty };
    case 'constant':
      return { kind: 'constant', name, value };
    case 'figure':
      return { kind: 'figure', name, value, explanation: explainOnce(origin.figure, known) };
  }
}

function certaintyOf(operand: Operand): Certainty {
  if (operand.kind === 'figure') return operand.explanation.certainty;
  return operand.kind === 'parameter' ? operand.certainty : 'alta';
}

function doubtsIn(exact: Quantity): Certainty[] {
  return stepsBehind(exact).flatMap(({ origin }) => origin.certainty ?? []);
}

/** Each once, the inner ones first: one reads them in the order in which they are needed. */
function namedSteps(exact: Quantity): Step[] {
  const named = stepsBehind(exact).flatMap(({ origin: { kind, name, operands } }) => {
    const [of] = operands;
    return kind !== 'named' || name === undefined || of === undefined ? [] : [[name, of] as const];
  });
  return [...new Map(named)]
    .map(([name, of]) => ({ name, words: formulaInWords(of), numbers: formulaInNumbers(of) }))
    .toReversed();
}

function roundingsOf({ rule, exact }: Figure): string[] {
  const kinds = new Set(stepsOf(exact).map(({ origin }) => origin.kind));
  return [
    kinds.has('truncated') ? ['quoziente troncato alla quarta cifra decimale'] : [],
    kinds.has('rounded') || rule.rounding === 'euro' ? ['arrotondato all’euro, una volta sola'] : [],
  ].flat();
}

import type { Rational } from '../numbers/rational';
import type { Quantity } from './quantity';
import type { Rule } from './rule';

/** A figure of the prospetto: its value, and how it came about. */
export interface Figure {
  readonly rule: Omit<Rule<never>, 'compute'>;
  /** Rounded, where the rule rounds. */
  readonly value: Rational;
  /** Before the rounding. */
  readonly exact: Quantity;
}

import type { Certainty } from './certainty';
import type { Quantity } from './quantity';

/** What a rule may ask for: the facts of the return and of the year, and other figures by their id. */
export interface Asking<Facts> {
  readonly facts: Facts;
  /** Reckoned once for a calculation; its rounded value, which knows the figure. */
  readonly figure: (id: string) => Quantity;
}

/** How one figure is reckoned, and what the law says of it. */
export interface Rule<Facts> {
  /** The row of the prospetto, `r16`, or a name where the row is not known: `ulteriore_detrazione`. */
  readonly id: string;
  /** What people call it, in Italian: «Imposta lorda». */
  readonly name: string;
  /** The article and paragraph that say how it is reckoned. */
  readonly law: string;
  /** The row of the 730-3; null: none, or not known for sure. */
  readonly row: number | null;
  /** `euro`: written into a row, so rounded to whole euros, once; `none`: a step on the way, exact. */
  readonly rounding: 'euro' | 'none';
  /** How sure the rule itself is, without its parameters; `alta` where nothing is said. */
  readonly certainty?: Certainty;
  readonly compute: (asking: Asking<Facts>) => Quantity;
}

import type { Certainty } from './certainty';
import type { Figure } from './figure';
import type { Quantity } from './quantity';

/** A number that somebody wrote into the form. */
export interface CellOrigin {
  readonly kind: 'cell';
  /** As the cases write it: `C1.col3`. */
  readonly address: string;
  /** In Italian: «reddito». */
  readonly name: string;
}

/** A number of the law, from the year's data. */
export interface ParameterOrigin {
  readonly kind: 'parameter';
  readonly name: string;
  /** The article, as people read it. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** A number that is nobody's choice: the days of the year, the months, nothing at all; the name tells which. */
export interface ConstantOrigin {
  readonly kind: 'constant';
  readonly name: string;
}

export interface FigureOrigin {
  readonly kind: 'figure';
  readonly figure: Figure;
}

/** What is reckoned from other quantities. */
export interface OperationOrigin {
  readonly kind:
    | ('sum' | 'difference' | 'product' | 'quotient' | 'percent')
    | ('greatest' | 'least' | 'truncated' | 'rounded' | 'chosen' | 'named');
  readonly operands: readonly Quantity[];
  /** What formulas call it, where they need it more than once: «quoziente». */
  readonly name?: string;
  /** Why just this: which side of which threshold. */
  readonly reasons?: readonly Reason[];
  /** How sure it is that the law is meant so; as sure as its operands where nothing is said. */
  readonly certainty?: Certainty;
}

export type Origin = CellOrigin | ParameterOrigin | ConstantOrigin | FigureOrigin | OperationOrigin;

/** A quantity lies above one threshold and not above the other; null: there is none on that side. */
export interface BandReason {
  readonly quantity: Quantity;
  readonly above: Quantity | null;
  readonly upTo: Quantity | null;
  /** What is due for it or not, where it is only a part of the figure. */
  readonly about?: { readonly amount: Quantity; readonly isDue: boolean };
}

/** The law is not reckoned in full here: somebody who knows it has to look. */
export interface OperatorReason {
  /** At what, in Italian, small: it stands after «serve un operatore: ». */
  readonly forOperator: string;
}

/** A band, a call for somebody who knows, or plain words in Italian. */
export type Reason = string | BandReason | OperatorReason;

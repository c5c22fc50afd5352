import type { Certainty } from '../engine/certainty';

/** What the law or the data says of a fact, besides the fact. */
export interface Standing {
  /** In Italian, small: it stands inside formulas. */
  readonly name: string;
  /** The article or the page, as people read it. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** A fact of a year that rules do not reckon with: a word, a choice, an age, a day. */
export interface Fact<T> extends Standing {
  readonly value: T;
}

/** A fact of a year as whoever checks it against the official form reads it. */
export interface ParameterEntry extends Standing {
  /** Where it stands in the year's data: `familiari.coniuge.fisso`. */
  readonly id: string;
  /** Its value in Italian: «2.840,51 euro», «23%». */
  readonly written: string;
  readonly note: string | null;
}

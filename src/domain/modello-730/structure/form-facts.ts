import type { Certainty } from '../engine/certainty';
import type { Kind } from './form';

export interface CalendarEntry {
  readonly event: string;
  /** ISO. */
  readonly day: string;
  readonly source: string;
  readonly certainty: Certainty;
}

/** What is to be known of a year's form as a whole; one file `form.json` in the year's folder. */
export interface FormFacts {
  /** The year whose income is declared; the folder bears it. */
  readonly incomeYear: number;
  /** As the ministry calls it: `730/2026`. */
  readonly model: string;
  readonly formVersion: string;
  readonly writtenOn: string;
  readonly warning: string;
  /** What each certainty means. */
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly calendar: readonly CalendarEntry[];
  /** 730-1 to 730-4 and the prints. */
  readonly linkedForms: readonly {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly certainty: Certainty;
  }[];
  /** Which righi the ministerial form has. */
  readonly numbering: {
    readonly righi: Readonly<Record<string, string>>;
    readonly pages: number | null;
    readonly source: string;
    readonly certainty: Certainty;
    readonly note: string;
  };
  /** Rates of quadri that the calculation leaves to an operator (W, T) and limits of the form; values as decimal texts. */
  readonly otherRates: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: string;
    readonly unit: string;
    readonly source: string;
    readonly certainty: Certainty;
  }[];
  readonly retention: { readonly until: string; readonly note: string; readonly certainty: Certainty };
}

/** How a year's form was told from the one of the year after; `differences.json` in the older year's folder. */
export interface Difference {
  readonly id: string;
  readonly chapter: string;
  readonly topic: string;
  readonly thisYear: string;
  readonly nextYear: string;
  readonly source: string;
  /** In the words of the comparison: it may tell the years apart. */
  readonly certainty: string;
  /** Quadri, righi (`C14`) and columns (`C14.bonusGiorni`) of either year that it changes; none where only the calculation differs. */
  readonly cells: readonly string[];
}

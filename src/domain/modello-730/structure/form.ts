import type { Certainty } from '../engine/certainty';

/**
 * What may stand in a cell. `amount`: whole euros, never negative; `percentage`: from 0.01 to 100 with two decimals; `code`: one of
 * the column's list; `box`: ticked or not; `comune`: a Belfiore code, of a foreign state too; `province`: two letters, EE abroad.
 */
export const KINDS = [
  'amount',
  'integer',
  'percentage',
  'code',
  'date',
  'codice-fiscale',
  'box',
  'text',
  'comune',
  'province',
  'cap',
] as const;
export type Kind = (typeof KINDS)[number];

/** Limits and rates are here to be read by people: the calculation takes them from the year's parameters. */
export interface Code {
  readonly code: string;
  readonly description: string;
  /** Where it is not as sure as its column. */
  readonly certainty?: Certainty;
  readonly spendingLimit?: number;
  /** For whom the limit stands: «studente», «figlio». */
  readonly limitPer?: string;
  readonly incomeLimit?: number;
  readonly incomePercentageLimit?: number;
  readonly highestDetrazione?: number;
  /** In per cent. */
  readonly rate?: number;
  /** Only where paid in a way that can be traced. */
  readonly traceable?: true;
  readonly note?: string;
}

export interface Column {
  /** As the form numbers it; null where the column is the program's own and the form has none. */
  readonly number: number | null;
  /** The same in every year where the column means the same. */
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  /** Wanted as soon as anything stands in its row. */
  readonly required?: true;
  /** The box of the same row that makes a required column one that may stay empty. */
  readonly requiredUnless?: string;
  /** A code's column that takes whole numbers besides its list. */
  readonly orInteger?: { readonly min: number; readonly max: number };
  readonly min?: number;
  /** The greatest integer, the most characters of a text; of an amount what the law lets count: more may be written. */
  readonly max?: number;
  /** People may write these decimals (the cadastre has cents); the form has whole euros. */
  readonly inputDecimals?: number;
  /** Of the portal, not of the ministerial form. */
  readonly portalOnly?: true;
  readonly note?: string;
  readonly certainty: Certainty;
  /** Where it is not the quadro's. */
  readonly source?: string;
  readonly codes?: readonly Code[];
}

export interface Rigo {
  /** Of several printed righi that are alike, the first: `C1` stands for C1, C2 and C3. */
  readonly id: string;
  readonly title: string;
  /** The form does not number it: the name is ours. */
  readonly conventional?: true;
  /** How often it may be filled in, over all modules; once where not told. */
  readonly rows?: { readonly min: number; readonly max: number };
  /** What stands on one module, where the rigo repeats on it. */
  readonly printed?: readonly string[];
  readonly printedCertainty?: Certainty;
  readonly note?: string;
  /** Codes that the form may have and this data does not. */
  readonly codesToVerify?: string;
  readonly columns: readonly Column[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly righi: readonly Rigo[];
}

/** A paper that not everybody who fills in a quadro has. */
export interface OccasionalDocument {
  readonly document: string;
  /** Any of these is filled in: a rigo `B12`, a column `B1.canone`, a code `B1.casiParticolari = 4`. None: no cell tells who has it. */
  readonly for: readonly string[];
}

export interface Quadro {
  readonly id: string;
  readonly title: string;
  readonly order: number;
  readonly certainty: Certainty;
  readonly source: string;
  /** How many modules besides the first. */
  readonly modules?: { readonly min: number; readonly max: number };
  readonly note?: string;
  readonly documents: readonly (string | OccasionalDocument)[];
  readonly news?: readonly string[];
  readonly sections: readonly Section[];
}

import type { YearParameters } from '../parameters/year-parameters';
import type { Structure } from '../structure/structure';

/** Who held a year's data to the official form and instructions, and when (ISO). */
export interface Riscontro {
  readonly by: string;
  readonly on: string;
}

/** A year of the Modello 730, by the year of its income. */
export interface Year {
  readonly incomeYear: number;
  /** As the ministry calls the form: `730/2026`. */
  readonly model: string;
  /** Null until somebody has: results and prints then say that they are an estimate. */
  readonly riscontrato: Riscontro | null;
  readonly structure: Structure;
  readonly parameters: YearParameters;
}

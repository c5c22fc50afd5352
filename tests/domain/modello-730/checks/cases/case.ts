import type { CellInput } from '../../../../../src/domain/modello-730/cells/read-return';
import type { CheckContext } from '../../../../../src/domain/modello-730/checks';

/** What is known besides the cells. */
export interface Known extends Omit<CheckContext, 'spouse'> {
  /** Figures of the calculation, given instead of reckoned: whole euros or decimals as text. */
  readonly figures?: Readonly<Record<string, number | string>>;
  readonly spouse?: { readonly cells: CellInput; readonly figures?: Readonly<Record<string, number>> };
  /** Comuni with dense housing. */
  readonly housingTension?: readonly string[];
  /** Bodies whom the 5 per mille can go to. */
  readonly beneficiaries?: readonly string[];
}

/** A return on which a check fires, and the nearest one on which it does not. */
export interface CheckCase {
  readonly check: string;
  /** Of the incomes; 2025 where not told. */
  readonly year?: 2024 | 2025;
  /** Cells of both returns. */
  readonly given?: CellInput;
  /** What is known of both. */
  readonly known?: Known;
  readonly fires: CellInput;
  readonly firesKnowing?: Known;
  readonly silent: CellInput;
  readonly silentKnowing?: Known;
}

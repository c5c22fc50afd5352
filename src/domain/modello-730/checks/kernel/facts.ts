import type { CellProblem } from '../../cells/read-return';
import { isFilled, type Row, type TaxReturn } from '../../cells/tax-return';
import type { Rational } from '../../numbers/rational';
import type { YearParameters } from '../../parameters/year-parameters';
import type { Structure } from '../../structure/structure';
import type { CheckContext, Reckoned } from './context';
import type { CodiceFiscaleReading, Lookups } from '../lookups/lookups';

/** The year of a return, as checks see it; a `Year` is one. */
export interface CheckYear {
  readonly incomeYear: number;
  readonly structure: Structure;
  readonly parameters: YearParameters;
}

/** What is handed in to be checked. */
export interface CheckInput {
  readonly year: CheckYear;
  readonly taxReturn: TaxReturn;
  /** What `readReturn` refused. */
  readonly problems?: readonly CellProblem[];
  /** Asked only where a check needs a figure. */
  readonly liquidation?: Reckoned | null;
  readonly context?: CheckContext;
  readonly lookups?: Lookups;
}

/** What checks read, put in order once for all of them. */
export interface CheckFacts {
  readonly year: CheckYear;
  /** The year’s parameters. */
  readonly law: YearParameters;
  readonly taxReturn: TaxReturn;
  readonly problems: readonly CellProblem[];
  readonly context: CheckContext;
  readonly lookups: Lookups;
  /** The filled-in rows of a rigo over all modules; none where the year has no such rigo. */
  readonly rows: (rigo: string) => readonly Row[];
  /** The first of them: that of righi that stand once. */
  readonly row: (rigo: string) => Row | undefined;
  /** Whether anything stands in a rigo (`C1`) or in a quadro (`C`). */
  readonly isFilled: (name: string) => boolean;
  /** A figure of the calculation; null where there is no calculation, or none of that name. */
  readonly figure: (id: string) => Rational | null;
}

const NO_ROWS: readonly Row[] = [];

/** A figure of a calculation that may not be there. */
export function figureOf(liquidation: Reckoned | null | undefined): (id: string) => Rational | null {
  if (!liquidation) return () => null;
  return (id) => (liquidation.ids.has(id) ? liquidation.figure(id).value : null);
}

/** Reads each codice fiscale once: many checks ask for the same few. */
function readingOnce({ codiceFiscale, ...lookups }: Lookups): Lookups {
  if (codiceFiscale === undefined) return lookups;
  const readings = new Map<string, CodiceFiscaleReading>();
  return {
    ...lookups,
    codiceFiscale: (code) => {
      const reading = readings.get(code) ?? codiceFiscale(code);
      readings.set(code, reading);
      return reading;
    },
  };
}

export function checkFacts(input: CheckInput): CheckFacts {
  const { year, taxReturn, problems = [], liquidation, context = {}, lookups = {} } = input;
  const rows = (rigo: string) => taxReturn.rows.get(rigo) ?? NO_ROWS;
  return {
    year,
    law: year.parameters,
    taxReturn,
    problems,
    context,
    lookups: readingOnce(lookups),
    rows,
    row: (rigo) => rows(rigo)[0],
    isFilled: (name) => isFilled(taxReturn, name),
    figure: figureOf(liquidation),
  };
}

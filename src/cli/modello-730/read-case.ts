import { liquidate, type Liquidation } from '../../domain/modello-730/calculate';
import { readReturn, type CellFault, type CellProblem } from '../../domain/modello-730/cells/read-return';
import { readResidence } from '../../domain/modello-730/parameters/residence';
import { YEARS, yearOf } from '../../domain/modello-730/years';
import type { Year } from '../../domain/modello-730/years/year';
import { BadCases, named, type CaseOfFile } from './case-file';
import { cut } from './foreign-text';

/** A case that can be reckoned. */
export interface ReadCase {
  readonly id: CaseOfFile['id'];
  readonly liquidation: Liquidation;
  /** Values that the form refuses, where they were let pass: their cells count as empty. */
  readonly problems: readonly CellProblem[];
  /** Names in `contesto` that nobody reads. */
  readonly unread: readonly string[];
}

/** Whether every value must be right by the form, or what it refuses is for the checks to tell. */
export interface Wanted {
  readonly values: 'right' | 'checked';
}

/** Cells that the form does not have, or that are told twice: nobody can say what was meant. */
const NO_CELL: readonly CellFault[] = ['address', 'unknown', 'row', 'twice'];

/** Reasons name what was written; the longest of our own are lists of codes. */
const LONGEST_REASON = 300;

/** What is read of a case's context. */
const CONTEXT: readonly string[] = ['anno', 'regione', 'comune'];

/** How case files call the rate of the State, for whoever does not say the region. */
const NO_REGION = '_base';

function yearFor({ id, contesto: { anno } }: CaseOfFile): Year {
  const known = YEARS.map(({ incomeYear }) => String(incomeYear)).join(', ');
  const year = yearOf(anno);
  if (year === null)
    throw new BadCases([`${named(id)} contesto.anno: gli anni dei redditi che ci sono sono ${known}.`]);
  return year;
}

/** Files are written by programmers: a number in quotation marks looks right to them. */
function reasonOf({ fault, reason, written }: CellProblem): string {
  const isQuoted = fault === 'kind' && typeof written === 'string';
  return `${cut(reason, LONGEST_REASON)}${isQuoted ? ' Nel file i numeri stanno senza virgolette.' : ''}`;
}

/** @throws BadCases naming case, cell and reason of everything that is wrong in it */
export function readCase(raw: CaseOfFile, { values }: Wanted): ReadCase {
  const { id, contesto, input } = raw;
  const year = yearFor(raw);
  const { taxReturn, problems } = readReturn(year.structure, input);
  const { regione, comune } = contesto;
  const where = readResidence({ regione: regione === NO_REGION ? null : regione, comune }, year.parameters);
  const wrong = [
    ...problems
      .filter(({ fault }) => values === 'right' || NO_CELL.includes(fault))
      .map((problem) => `${named(id)} ${cut(problem.cell)}: ${reasonOf(problem)}`),
    ...where.problems.map(
      ({ place, message }) => `${named(id)} contesto.${cut(place)}: ${cut(message, LONGEST_REASON)}`,
    ),
  ];
  if (where.residence === null || wrong.length > 0) throw new BadCases(wrong);
  const unread = Object.keys(contesto).filter((name) => !CONTEXT.includes(name));
  return {
    id,
    liquidation: liquidate(year, taxReturn, where.residence),
    problems,
    unread,
  };
}

/** All cases of a file, or everything that is wrong with any of them. @throws BadCases */
export function readCases(raw: readonly CaseOfFile[], wanted: Wanted): readonly ReadCase[] {
  const wrong: string[] = [];
  const read = raw.flatMap((each) => {
    try {
      return [readCase(each, wanted)];
    } catch (error) {
      if (!(error instanceof BadCases)) throw error;
      wrong.push(...error.lines);
      return [];
    }
  });
  if (wrong.length > 0) throw new BadCases(wrong);
  return read;
}

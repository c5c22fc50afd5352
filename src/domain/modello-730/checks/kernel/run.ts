import type { Certainty } from '../../engine/certainty';
import { certaintyOf } from './certainty';
import type { Check, Gravity } from './check';
import { checkFacts, type CheckInput, type CheckYear } from './facts';
import { fill, templateOf, yearValues, type Template } from './message';

/** One thing that was found in a return. */
export interface Remark {
  /** Of the check: `FR-001`. */
  readonly id: string;
  readonly gravity: Gravity;
  /** As the form has them: `C1#2.col3`; none where it concerns the whole return. */
  readonly cells: readonly string[];
  /** In Italian, what to do. */
  readonly message: string;
  /** How sure the check is: as the columns that it looks at. */
  readonly certainty: Certainty;
}

function hasColumn({ structure }: CheckYear, cell: string): boolean {
  const [rigo = '', column = ''] = cell.split('.');
  return cell === '*' || structure.byPrinted.get(rigo)?.place.columns.has(column) === true;
}

/** Whether a check concerns a year: its form has the cell that the check needs and at least one of its cells. */
export function concerns({ needs, cells }: Check, year: CheckYear): boolean {
  if (needs !== undefined && !hasColumn(year, needs)) return false;
  return cells.some((cell) => hasColumn(year, cell));
}

/** A check of a year with what is the same for all returns. */
interface Prepared {
  readonly check: Check;
  readonly certainty: Certainty;
  readonly template: Template;
}

const byYear = new WeakMap<CheckYear, Map<readonly Check[], readonly Prepared[]>>();

/** The checks of a year, found once. */
function checksOf(checks: readonly Check[], year: CheckYear): readonly Prepared[] {
  const known = byYear.get(year) ?? new Map<readonly Check[], readonly Prepared[]>();
  byYear.set(year, known);
  const found =
    known.get(checks) ??
    checks
      .filter((check) => concerns(check, year))
      .map((check) => ({
        check,
        certainty: certaintyOf(check, year),
        template: templateOf(check.message),
      }));
  known.set(checks, found);
  return found;
}

/** Asks checks of a return. @returns what they found, in the order of the checks; never throws for what a customer wrote */
export function runThese(checks: readonly Check[], input: CheckInput): readonly Remark[] {
  const facts = checkFacts(input);
  const years = yearValues(input.year.incomeYear);
  const remarks: Remark[] = [];
  // At each change of a cell hundreds are asked and a few answer: no list is made for those that do not.
  for (const { check, certainty, template } of checksOf(checks, input.year))
    for (const { cells, values } of check.find(facts)) {
      const { id, gravity } = check;
      remarks.push({ id, gravity, cells, message: fill(template, values, years), certainty });
    }
  return remarks;
}

import { findCell, sayRigo } from '../../cells/address';
import { cellsOverLimit, missingCells } from '../../cells/before-confirming';
import type { CellFault, CellProblem } from '../../cells/read-return';
import type { Kind } from '../../structure/form';
import type { Check, CheckFace, Finding } from '../kernel/check';
import type { CheckFacts, CheckYear } from '../kernel/facts';

// What `readReturn` refused becomes findings of checks, so that all that is wrong with a return stands in one list.

/** A refused cell with what the form says of it; null kind: there is no such cell. */
interface Refused extends CellProblem {
  readonly kind: Kind | null;
  readonly label: string;
  /** The rigo where it stands, as a message begins. */
  readonly where: string;
}

function refused({ problems, year }: CheckFacts): Refused[] {
  return problems.map((problem) => {
    const found = findCell(year.structure, problem.cell);
    if (!found.ok) return { ...problem, kind: null, label: problem.cell, where: problem.cell };
    const { place, column, row } = found.cell;
    return { ...problem, kind: column.kind, label: column.label, where: sayRigo(place, row) };
  });
}

/** A sentence as it goes on after a colon. Abbreviations and names keep their capitals: «C.A.P.», «RITA». */
export function afterColon(sentence: string): string {
  const [first = '', second = ''] = sentence;
  return /[\p{Ll}’ ]/u.test(second) ? first.toLowerCase() + sentence.slice(1) : sentence;
}

const found = ({ cell, label, where, reason, written }: Refused): Finding => ({
  cells: [cell],
  values: {
    cella: cell,
    dove: where,
    campo: `«${label}»`,
    motivo: afterColon(reason),
    valore: typeof written === 'string' || typeof written === 'number' ? written : '',
  },
});

/** A check of refused cells. */
export function ofRefused({ when, ...face }: CheckFace & { when: (refused: Refused) => boolean }): Check {
  return { ...face, find: (facts) => refused(facts).filter(when).map(found) };
}

const isNegative = ({ written }: Refused) => typeof written === 'number' && written < 0;
const is = (...faults: readonly CellFault[]) => {
  return ({ fault }: CellProblem) => faults.includes(fault);
};

export const isNegativeAmount = (cell: Refused) => cell.kind === 'amount' && isNegative(cell);
export const isNoWholeAmount = (cell: Refused) =>
  cell.kind === 'amount' && is('decimals', 'range')(cell) && !isNegative(cell);
export const isNoPercentage = (cell: Refused) => cell.kind === 'percentage' && is('decimals', 'range')(cell);
export const isNoCode = (cell: Refused) => cell.kind === 'code' && is('code')(cell);
export const isNoComune = (cell: Refused) => cell.kind === 'comune' && is('form')(cell);

/** What a cell is called and where it stands, as messages tell it. */
function named(cell: string, { structure }: CheckYear): Readonly<Record<'dove' | 'campo', string>> {
  const found = findCell(structure, cell);
  if (!found.ok) return { dove: cell, campo: cell };
  const { place, column, row } = found.cell;
  return { dove: sayRigo(place, row), campo: `«${column.label}»` };
}

/** Cells that their rows want; those that were refused are not missing. */
export function missing({ taxReturn, problems, year }: CheckFacts): Finding[] {
  const known = new Set(problems.map(({ cell }) => cell));
  return missingCells(taxReturn)
    .filter(({ cell }) => !known.has(cell))
    .map(({ cell }) => ({ cells: [cell], values: named(cell, year) }));
}

const REST = '{dove}, {campo}: {motivo}';
const every = { gravity: 'errore', cells: ['*'], message: REST } as const;

/** What the form implies and the list does not name. */
export const formChecks: readonly Check[] = [
  ofRefused({ ...every, id: 'MO-001', message: '{cella}: {motivo}', when: is('address', 'unknown', 'row') }),
  ofRefused({ ...every, id: 'MO-002', when: is('twice') }),
  ofRefused({ ...every, id: 'MO-003', when: is('kind') }),
  ofRefused({
    ...every,
    id: 'MO-004',
    when: (cell) => cell.kind === 'integer' && is('decimals', 'range')(cell),
  }),
  ofRefused({ ...every, id: 'MO-005', when: is('length') }),
  ofRefused({ ...every, id: 'MO-006', when: (cell) => is('form')(cell) && cell.kind !== 'comune' }),
  ofRefused({ ...every, id: 'MO-007', when: is('date') }),
  {
    ...every,
    id: 'MO-008',
    gravity: 'avviso',
    find: ({ taxReturn, year }) =>
      cellsOverLimit(taxReturn).map(({ cell, reason }) => ({
        cells: [cell],
        values: { ...named(cell, year), motivo: afterColon(reason) },
      })),
  },
];

import { findCell } from '../cells/address';
import { cellsOverLimit, missingCells } from '../cells/before-confirming';
import type { CellFault, CellProblem } from '../cells/read-return';
import type { Kind } from '../structure/form';
import type { Check, CheckFace, Finding } from './check';
import type { CheckFacts, CheckYear } from './facts';

// What `readReturn` refused becomes findings of checks, so that all that is wrong with a return stands in one list.

/** A refused cell with what the form says of it; null kind: there is no such cell. */
interface Refused extends CellProblem {
  readonly kind: Kind | null;
  readonly label: string;
}

function refused({ problems, year }: CheckFacts): Refused[] {
  return problems.map((problem) => {
    const found = findCell(year.structure, problem.cell);
    return found.ok
      ? { ...problem, kind: found.cell.column.kind, label: found.cell.column.label }
      : { ...problem, kind: null, label: problem.cell };
  });
}

const found = ({ cell, label, reason, written }: Refused): Finding => ({
  cells: [cell],
  values: {
    cella: cell,
    campo: `«${label}»`,
    motivo: reason,
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

/** What a cell is called, as messages tell it. */
function labelOf(cell: string, { structure }: CheckYear): string {
  const place = findCell(structure, cell);
  return place.ok ? `«${place.cell.column.label}»` : cell;
}

/** Cells that their rows want; those that were refused are not missing. */
export function missing({ taxReturn, problems, year }: CheckFacts): Finding[] {
  const known = new Set(problems.map(({ cell }) => cell));
  return missingCells(taxReturn)
    .filter(({ cell }) => !known.has(cell))
    .map(({ cell }) => ({
      cells: [cell],
      values: { rigo: cell.split('.')[0] ?? '', campo: labelOf(cell, year) },
    }));
}

const REST = '{campo}: {motivo}';
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
        values: { campo: labelOf(cell, year), motivo: reason },
      })),
  },
];

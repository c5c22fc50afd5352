import { checkValue, type CodiceFiscaleCheck, type ValueFault } from '../structure/check-value';
import type { Structure } from '../structure/structure';
import { findCell, printAddress, type Cell } from './address';
import { taxReturnOf, type TaxReturn } from './tax-return';
import type { CellValue } from '../structure/value';

/** What is wrong with a cell. `address`, `unknown`, `row`: no such cell; `twice`: told in two spellings. `missing` and `limit`: see before-confirming.ts. */
export type CellFault = ValueFault | 'address' | 'unknown' | 'row' | 'twice' | 'missing' | 'limit';

export interface CellProblem {
  /** As it was written; where the cell exists, as the form has it. */
  readonly cell: string;
  readonly fault: CellFault;
  /** In Italian, what to do. */
  readonly reason: string;
  /** What stands there, where it was refused: checks look at it too. */
  readonly written?: unknown;
}

/** Cells by their addresses, as the case files write them: `{ "C1.col1": 2, "C1.col3": 25000 }`. */
export type CellInput = Readonly<Record<string, unknown>>;

/**
 * Reads what was written into a form: every cell that exists and is right goes into the return, every other one becomes a problem.
 * Never throws, whatever the input is.
 * @param codiceFiscale how codici fiscali of 16 characters are checked; only their length where not told
 */
export function readReturn(
  structure: Structure,
  input: CellInput,
  codiceFiscale?: CodiceFiscaleCheck,
): { taxReturn: TaxReturn; problems: CellProblem[] } {
  const cells = new Map<string, readonly [Cell, CellValue]>();
  const problems: CellProblem[] = [];
  for (const [written, value] of Object.entries(input)) {
    const found = findCell(structure, written);
    if (!found.ok) {
      problems.push({ cell: written, fault: found.kind, reason: found.reason, written: value });
      continue;
    }
    const { place, column, row } = found.cell;
    const address = printAddress(place, column, row);
    const checked = checkValue(column, value, codiceFiscale);
    if (!checked.ok)
      problems.push({ cell: address, fault: checked.fault, reason: checked.reason, written: value });
    else if (cells.has(address))
      problems.push({
        cell: address,
        fault: 'twice',
        reason: 'Questa cella è scritta due volte.',
        written: value,
      });
    else if (checked.value !== null) cells.set(address, [found.cell, checked.value]);
  }
  return { taxReturn: taxReturnOf(structure, cells.values()), problems };
}

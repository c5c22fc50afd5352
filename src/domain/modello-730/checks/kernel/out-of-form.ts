import { addressIn, nameOfRow, type Row } from '../../cells/tax-return';
import {
  perRow,
  valuesOf,
  type Check,
  type CheckFace,
  type Finding,
  type Outcome,
  type Values,
} from './check';
import { cellsWith } from './cells-of-check';
import type { CheckFacts } from './facts';
import { refusedIn } from './refused';

/**
 * A check of what the form itself refused in columns (out of range, in no list), which stands in no row of the return; and of
 * filled-in rows besides, where something else can be wrong in the same words.
 * @param columns by their ids: `E4.numeroRata`
 */
export function outOfForm(
  columns: readonly string[],
  {
    say = () => ({}),
    also = () => false,
    ...face
  }: CheckFace & {
    say?: (facts: CheckFacts) => Values;
    also?: (row: Row, facts: CheckFacts) => boolean;
  },
): Check {
  const righi = [...new Set(columns.map((column) => column.split('.')[0] ?? ''))];
  const ofRows = perRow(righi, { ...face, when: (row, facts) => also(row, facts) && say(facts) });
  return {
    ...face,
    find: (facts) => {
      const ofEach = ofRows.find(facts);
      if (facts.problems.length === 0) return ofEach;
      const refused = columns.flatMap((column) => refusedIn(facts, column));
      const isTold = ({ cells }: Finding) => refused.some(({ cell }) => cells.includes(cell));
      const found = refused.map(({ cell }): Finding => ({
        cells: [cell],
        values: { rigo: cell.split('.')[0] ?? '', ...say(facts) },
      }));
      // What was refused is not empty: it is told once.
      return [...found, ...ofEach.filter((finding) => !isTold(finding))];
    },
  };
}

/**
 * A check of rows that belong together: of the same home, of the same state. It fires once for the group and names the cells of
 * all its rows.
 * @param check.key what the rows have in common; null leaves a row out
 */
export function perGroup(
  rigo: string,
  {
    key,
    when,
    ...face
  }: CheckFace & {
    key: (row: Row, facts: CheckFacts) => string | null;
    when: (rows: readonly [Row, ...Row[]], facts: CheckFacts) => Outcome;
  },
): Check {
  const cellsOfFirst = cellsWith(face.cells, []);
  const cellsOfOthers = cellsWith(face.cells, elsewhere(face, rigo));
  return {
    ...face,
    find: (facts) => {
      const groups = new Map<string, [Row, ...Row[]]>();
      for (const row of facts.rows(rigo)) {
        const common = key(row, facts);
        if (common === null) continue;
        const group = groups.get(common);
        if (group === undefined) groups.set(common, [row]);
        else group.push(row);
      }
      return [...groups.values()].flatMap((rows): Finding[] => {
        const values = valuesOf(when(rows, facts));
        if (values === null) return [];
        const cells = rows.flatMap((row, index) => (index === 0 ? cellsOfFirst : cellsOfOthers)(facts, row));
        return [{ cells, values: { rigo: nameOfRow(rows[0]), ...values } }];
      });
    },
  };
}

/** The righi of a check besides its own: their cells are named once, with the first row. */
function elsewhere({ cells }: CheckFace, rigo: string): string[] {
  return cells.map((cell) => cell.split('.')[0] ?? '').filter((name) => name !== rigo);
}

/** The key of rows that are all of one group. */
export const TOGETHER = 'together';

/** Where a row cannot be told to belong with others it stands alone. */
export function alone(row: Row): string {
  return `alone ${String(row.number)}`;
}

/** The cells of some columns of a row, those that the year's form has. */
export function cellsOfRow(row: Row, ...columns: readonly string[]): string[] {
  return columns.filter((column) => row.place.columns.has(column)).map((column) => addressIn(row, column));
}

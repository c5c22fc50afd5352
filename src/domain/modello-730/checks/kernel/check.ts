import { printAddress } from '../../cells/address';
import { addressIn, nameOfRow, type Row } from '../../cells/tax-return';
import type { Certainty } from '../../engine/certainty';
import type { CheckFacts } from './facts';
import { partsOf } from '../reading/read';
import { writtenIn } from './refused';
import type { Structure } from '../../structure/structure';

/** `errore` keeps a return from being confirmed, `avviso` wants an explicit yes, `informazione` is only shown. */
export const GRAVITIES = ['errore', 'avviso', 'informazione'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** What stands in a message's placeholders: `{rigo}` is values.rigo. */
export type Values = Readonly<Record<string, string | number>>;

export interface Finding {
  /** The cells that are concerned, as the form has them: `C1#2.col3`. */
  readonly cells: readonly string[];
  readonly values: Values;
}

/** What is told of a check, for people and for the table in the docs. */
export interface CheckFace {
  /** As the list of checks numbers it: `FR-001`. */
  readonly id: string;
  readonly gravity: Gravity;
  /** By the columns' ids: `C1.reddito`; `*` is every cell. A check does not concern a year that has none of them. */
  readonly cells: readonly string[];
  /** In Italian, what to do. `{anno}` is the year of the incomes, `{annoDopo}` and `{annoPrima}` those beside it. */
  readonly message: string;
  /** Where it is not `alta`. */
  readonly certainty?: Certainty;
  /** A cell without which the check has no sense: it concerns no year whose form lacks it. */
  readonly needs?: string;
  /** How the condition is understood, in Italian, where it can be read in another way. */
  readonly note?: string;
}

export interface Check extends CheckFace {
  readonly find: (facts: CheckFacts) => readonly Finding[];
}

/** `true` or values for the message: the check fires. `false` or null: it does not. */
export type Outcome = boolean | Values | null;

const NONE: readonly Finding[] = [];

/** What a check that fires has to say; null where it does not. */
export function valuesOf(outcome: Outcome): Values | null {
  return outcome === null || outcome === false ? null : outcome === true ? {} : outcome;
}

/** A cell that stands in no row of its own: the first one of its rigo. */
function firstCell(structure: Structure, cell: string): string[] {
  const [rigo, id] = partsOf(cell);
  const place = structure.byPrinted.get(rigo)?.place;
  const column = place?.columns.get(id);
  return place === undefined || column === undefined ? [] : [printAddress(place, column, 1)];
}

/** The same of all cells of a check, found once for the form of a year. */
function firstCells(cells: readonly string[]): (facts: CheckFacts) => readonly string[] {
  const known = new Map<Structure, readonly string[]>();
  return ({ year: { structure } }) => {
    const before = known.get(structure);
    if (before !== undefined) return before;
    const found = cells.flatMap((cell) => firstCell(structure, cell));
    known.set(structure, found);
    return found;
  };
}

/** The check's cells of a row, each in that row; those of other righi, where there are such, at their first. */
export function cellsWith(
  facts: CheckFacts,
  cells: readonly string[],
  row: Row,
  alike: readonly string[],
): string[] {
  return cells.flatMap((cell) => {
    const [rigo, id] = partsOf(cell);
    if (rigo === row.place.rigo.id) return row.place.columns.has(id) ? [addressIn(row, id)] : [];
    return alike.includes(rigo) ? [] : firstCell(facts.year.structure, cell);
  });
}

/** A check of the return as a whole, asked once. */
export function once({ when, ...face }: CheckFace & { when: (facts: CheckFacts) => Outcome }): Check {
  const cellsIn = firstCells(face.cells);
  return {
    ...face,
    find: (facts) => {
      const values = valuesOf(when(facts));
      return values === null ? NONE : [{ cells: cellsIn(facts), values }];
    },
  };
}

/**
 * A check of every filled-in row of a rigo, or of several righi that are checked alike. The message may say `{rigo}`.
 * @param row.when with all rows of the rigo, for what compares rows
 */
export function perRow(
  righi: string | readonly string[],
  { when, ...face }: CheckFace & { when: (row: Row, facts: CheckFacts, rows: readonly Row[]) => Outcome },
): Check {
  const alike = typeof righi === 'string' ? [righi] : righi;
  return {
    ...face,
    find: (facts) => {
      let found: Finding[] | null = null;
      for (const rigo of alike) {
        const rows = facts.rows(rigo);
        for (const row of rows) {
          const values = valuesOf(when(row, facts, rows));
          if (values === null) continue;
          const cells = cellsWith(facts, face.cells, row, alike);
          (found ??= []).push({ cells, values: { rigo: nameOfRow(row), ...values } });
        }
      }
      return found ?? NONE;
    },
  };
}

/** A check of everything that was written into a column, right or refused: for what the form of a text must be. */
export function perText(
  address: string,
  { when, ...face }: CheckFace & { when: (text: string, facts: CheckFacts) => Outcome },
): Check {
  return {
    ...face,
    find: (facts) =>
      writtenIn(facts, address).flatMap(({ cell, text }): Finding[] => {
        const values = valuesOf(when(text, facts));
        return values === null ? [] : [{ cells: [cell], values: { valore: text, ...values } }];
      }),
  };
}

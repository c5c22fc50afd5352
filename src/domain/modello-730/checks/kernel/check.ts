import { nameOfRow, type Row } from '../../cells/tax-return';
import type { Certainty } from '../../engine/certainty';
import { cellsWith, firstCells } from './cells-of-check';
import type { CheckFacts } from './facts';
import { writtenIn } from './refused';

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
  const cellsOf = cellsWith(face.cells, alike);
  return {
    ...face,
    find: (facts) => {
      let found: Finding[] | null = null;
      for (const rigo of alike) {
        const rows = facts.rows(rigo);
        for (const row of rows) {
          const values = valuesOf(when(row, facts, rows));
          if (values === null) continue;
          (found ??= []).push({ cells: cellsOf(facts, row), values: { rigo: nameOfRow(row), ...values } });
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
    find: (facts) => {
      let found: Finding[] | null = null;
      for (const { cell, text } of writtenIn(facts, address)) {
        const values = valuesOf(when(text, facts));
        if (values !== null) (found ??= []).push({ cells: [cell], values: { valore: text, ...values } });
      }
      return found ?? NONE;
    },
  };
}

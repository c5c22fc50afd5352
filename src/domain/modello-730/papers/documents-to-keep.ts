import type { Liquidation } from '../calculate';
import { amountIn } from '../cells/read-cells';
import { nameOfRow, type Row } from '../cells/tax-return';
import { documentsOf } from './documents-of-quadro';
import { EXPENSE_PAPERS, type ExpensePapers } from './expense-papers';

/** Papers that prove what a part of the return says. */
export interface PapersToKeep {
  /** «Quadro C», «E41». */
  readonly where: string;
  readonly title: string;
  readonly papers: readonly string[];
  /** ISO, the last day. */
  readonly until: string;
  /** Whether instalments still to come make it later than the rest of the return. */
  readonly isLonger: boolean;
}

type Asked = Pick<Liquidation, 'year' | 'taxReturn'>;

const later = (day: string, years: number) => `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;

/** How many further returns ask for an instalment of a row. */
function yearsToCome(row: Row, { instalments = [] }: ExpensePapers, { year, taxReturn }: Asked): number {
  const left = instalments.map(({ number: asked, of }) => {
    const number = typeof asked === 'string' ? amountIn(row, asked) : asked(taxReturn);
    const all = typeof of === 'string' ? amountIn(row, of) : of(year.parameters, row);
    return number === 0 ? 0 : all - number;
  });
  return Math.max(0, ...left);
}

/** The last day of the fifth year after that in which the return is handed in: D.P.R. 600/1973 art. 43. */
function lastDay({ year }: Asked): string {
  return year.parameters.scadenze.conservazione.value;
}

function ofExpense(rows: readonly Row[], papers: ExpensePapers, asked: Asked): PapersToKeep[] {
  const [first] = rows;
  if (first === undefined) return [];
  const years = Math.max(...rows.map((row) => yearsToCome(row, papers, asked)));
  return [
    {
      where: rows.length > 1 ? `${nameOfRow(first)} e seguenti` : nameOfRow(first),
      title: first.place.rigo.title,
      papers: papers.papers,
      until: later(lastDay(asked), years),
      isLonger: years > 0,
    },
  ];
}

/** What is chosen and signed proves nothing that is checked. */
const WITHOUT_PAPERS = new Set(['otto-cinque-due-per-mille', 'firma']);

/**
 * What to keep, and until when: papers of expenses by their righi, all others by quadro. An expense in instalments is checked with the
 * return of each of them, so its papers are kept as long as those of the last one.
 */
export function papersToKeep(asked: Asked): readonly PapersToKeep[] {
  const { quadri } = asked.taxReturn.structure;
  return quadri.flatMap((quadro) => {
    const filled = quadro.sections
      .flatMap(({ righi }) => righi)
      .flatMap(({ id }) => {
        const rows = asked.taxReturn.rows.get(id);
        return rows === undefined ? [] : [{ id, rows }];
      });
    if (filled.length === 0 || WITHOUT_PAPERS.has(quadro.id)) return [];
    const byRigo = filled.flatMap(({ id, rows }) => {
      const papers = EXPENSE_PAPERS[id];
      return papers === undefined ? [] : ofExpense(rows, papers, asked);
    });
    if (byRigo.length > 0) return byRigo;
    const until = lastDay(asked);
    return [
      {
        where: '',
        title: quadro.title,
        papers: documentsOf(quadro, asked.taxReturn),
        until,
        isLonger: false,
      },
    ];
  });
}

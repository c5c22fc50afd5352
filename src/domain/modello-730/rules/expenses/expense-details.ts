import type { TaxReturn } from '../../cells/tax-return';
import type { Figure } from '../../engine/figure';
import { Quantity, sumOf } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import type { ExpenseLine } from './expense-line';
import { countedLines, type CountedLine } from './expense-lines';
import type { AskingFacts } from '../common/facts';

/** An expense as the prints list it: what it is called, the euros that count, its rate in per cent, and what it is worth. */
export interface ExpenseDetail {
  /** «codice 12», «E7 interessi mutuo abitazione principale». */
  readonly label: string;
  /** What the form says of a code; the label where there is none. */
  readonly about: string;
  readonly row: ExpenseLine['row'];
  readonly admitted: Quantity;
  readonly rate: Quantity;
  readonly detraction: Quantity;
}

/** Lines that only the law tells apart, by the year of a contract or of an expense, are one for people. */
function together(lines: readonly CountedLine[]): ExpenseDetail | null {
  const [first, ...others] = lines;
  if (first === undefined) return null;
  const { label, about, row, rate } = first.line;
  if (others.length === 0)
    return { label, about, row, rate, admitted: first.counted, detraction: first.detraction };
  return {
    ...{ label: about, about, row, rate },
    admitted: sumOf(lines.map(({ counted }) => counted)),
    detraction: sumOf(lines.map(({ detraction }) => detraction)),
  };
}

/** What a calculation has already reckoned: a `Liquidation` is one. */
export interface Reckoned {
  readonly taxReturn: TaxReturn;
  readonly year: { readonly parameters: YearParameters };
  readonly figure: (id: string) => Figure;
}

function askingOf({ taxReturn, year, figure }: Reckoned): AskingFacts {
  return { facts: { taxReturn, law: year.parameters }, figure: (id) => Quantity.figure(figure(id)) };
}

/** Every expense that lowers the tax, in the order of the form; before the 260 euros of 2024. */
export function expenseDetails(reckoned: Reckoned): readonly ExpenseDetail[] {
  const byName = Map.groupBy(countedLines(askingOf(reckoned)), ({ line }) => `${line.row} ${line.about}`);
  return [...byName.values()].flatMap((lines) => together(lines) ?? []);
}

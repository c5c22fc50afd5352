import { rowsOf } from '../../cells/tax-return';
import { doubtful } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import { energyLines } from '../works/energy';
import { codeLines } from './expense-codes';
import { detractionOf, type ExpenseLine, type Fall } from './expense-line';
import type { AskingFacts, Facts } from '../common/facts';
import { furnitureLines } from '../works/furniture';
import { healthLines } from './health-expenses';
import { fallOf } from './high-incomes';
import { leftToOperator } from '../common/limits';
import { mortgageLines } from './mortgage';
import { oncePer } from '../common/once';
import { hasPlafond, withinPlafond } from './plafond-16-ter';
import { renovationLines } from '../works/renovation';

/** E14: the limits go by the customer's age and income on the day of the contract. */
function leasingLines({ taxReturn, law }: Facts): readonly ExpenseLine[] {
  return rowsOf(taxReturn, 'E14').map(() => ({
    label: 'E14 leasing dell’abitazione principale',
    about: 'E14 leasing dell’abitazione principale',
    ...{ row: 'r28', admitted: leftToOperator('il leasing dell’abitazione principale non è calcolato') },
    ...{ rate: law.oneri.aliquota, falls: false, inPlafond: false, lowered: false, forTrattamento: false },
  }));
}

/** Every expense of the return that lowers the tax, in the order of the form, each within its own limits. */
function linesOf(asking: AskingFacts): readonly ExpenseLine[] {
  return [
    ...healthLines(asking.facts),
    ...mortgageLines(asking.facts),
    ...codeLines(asking),
    ...leasingLines(asking.facts),
    ...renovationLines(asking.facts),
    ...furnitureLines(asking.facts),
    ...energyLines(asking.facts),
  ];
}

/** A line with what the income leaves of it. */
export interface CountedLine {
  readonly line: ExpenseLine;
  /** Euros of expense, within the plafond of TUIR art. 16-ter where it counts. */
  readonly counted: Quantity;
  /** Exact; before the 260 euros of D.Lgs. 216/2023 art. 2. */
  readonly detraction: Quantity;
}

/** The lines once the limits of high incomes have been applied. */
export const countedLines = oncePer((asking: AskingFacts): readonly CountedLine[] => {
  const lines = linesOf(asking);
  if (lines.length === 0) return [];
  const { law } = asking.facts;
  const income = asking.figure('reddito_riferimento');
  const fall = fallOf(income, law.oneriRedditiAlti);
  const within = hasPlafond(income, law) ? withinPlafond(lines, asking.figure('plafond_16ter'), fall) : null;
  return lines.map((line) => counting(line, within?.get(line) ?? line.admitted, fall));
});

/** Inside formulas: «spese funebri (codice 14)». */
function spoken({ label, about }: ExpenseLine): string {
  return label.startsWith('codice') ? `${about.charAt(0).toLowerCase()}${about.slice(1)} (${label})` : label;
}

function counting(line: ExpenseLine, counted: Quantity, fall: Fall | null): CountedLine {
  return { line, counted, detraction: detractionOf(line, counted, fall).named(spoken(line)) };
}

const OF_FURNITURE = 'contano anche le rate dei mobili: un’altra lettura le lascia fuori';

/** What DL 3/2020 art. 1 adds up besides articles 12 and 13: interests of loans, and instalments of expenses, until 2021. */
export function detractionsUntil2021(asking: AskingFacts): readonly Quantity[] {
  return countedLines(asking)
    .filter(({ line, detraction }) => line.forTrattamento && !detraction.isZero)
    .map(({ line, detraction }) =>
      line.row === 'r30' ? doubtful(detraction, 'media', OF_FURNITURE) : detraction,
    );
}

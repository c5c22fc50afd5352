import { readReturn, type CellInput } from '../../../../src/domain/modello-730/cells/read-return';
import { calculation, ruleBook } from '../../../../src/domain/modello-730/engine/calculation';
import { explain, type Explanation } from '../../../../src/domain/modello-730/engine/explain';
import { buildingRules } from '../../../../src/domain/modello-730/rules/property/buildings';
import { flatTaxRules } from '../../../../src/domain/modello-730/rules/property/cedolare';
import { landRules } from '../../../../src/domain/modello-730/rules/property/land';
import { otherIncomeRules } from '../../../../src/domain/modello-730/rules/other-income/other-income';
import { substituteTaxRules } from '../../../../src/domain/modello-730/rules/work/bonuses-and-tips';
import { totalIncomeRules } from '../../../../src/domain/modello-730/rules/income-and-tax/total-income';
import { workIncomeRules } from '../../../../src/domain/modello-730/rules/work/work-income';
import { yearOf } from '../../../../src/domain/modello-730/years';

const BOOK = ruleBook([
  ...landRules,
  ...buildingRules,
  ...flatTaxRules,
  ...workIncomeRules,
  ...otherIncomeRules,
  ...substituteTaxRules,
  ...totalIncomeRules,
]);

/** Every figure of incomes, in the order of the law. */
export const INCOME_FIGURES: readonly string[] = [...BOOK.keys()];

/** The income side of a return, whose cells must all be right. */
export function declare(
  cells: CellInput,
  incomeYear = 2025,
): {
  euros: (id: string) => number;
  /** Several figures at once, in the order asked. */
  all: (...ids: readonly string[]) => number[];
  explained: (id: string) => Explanation;
} {
  const year = yearOf(incomeYear);
  if (year === null) throw new Error(`There is no ${String(incomeYear)}`);
  const { taxReturn, problems } = readReturn(year.structure, cells);
  expect(problems).toEqual([]);
  const figure = calculation(BOOK, { taxReturn, law: year.parameters });
  const euros = (id: string) => figure(id).value.toWholeNumber();
  return { euros, all: (...ids) => ids.map(euros), explained: (id) => explain(figure(id)) };
}

/** The cells of one row by their column numbers: `row('B1', { 1: 500, 2: 3 })`. */
export function row(rigo: string, columns: Readonly<Record<number, unknown>>): CellInput {
  return Object.fromEntries(
    Object.entries(columns).map(([column, value]) => [`${rigo}.col${column}`, value]),
  );
}

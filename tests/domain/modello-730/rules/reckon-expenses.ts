import { readReturn, type CellInput } from '../../../../src/domain/modello-730/cells/read-return';
import { calculation, ruleBook } from '../../../../src/domain/modello-730/engine/calculation';
import { explain, type Explanation } from '../../../../src/domain/modello-730/engine/explain';
import { Quantity, sumOf } from '../../../../src/domain/modello-730/engine/quantity';
import type { TaxRule } from '../../../../src/domain/modello-730/rules/common/facts';
import { deductionRules } from '../../../../src/domain/modello-730/rules/deductions/deductions';
import { expenseRules } from '../../../../src/domain/modello-730/rules/expenses/expense-rows';
import { expenseDetails } from '../../../../src/domain/modello-730/rules/expenses/expense-details';
import { detractionsUntil2021 } from '../../../../src/domain/modello-730/rules/expenses/expense-lines';
import { otherDetractionRule } from '../../../../src/domain/modello-730/rules/expenses/other-detractions';
import { tenantRule } from '../../../../src/domain/modello-730/rules/expenses/tenants';
import { toDecimalText } from '../../../../src/domain/modello-730/numbers/show';
import { parameters as law2024 } from '../../../../src/domain/modello-730/years/2024/parameters';
import { structure2024 } from '../../../../src/domain/modello-730/years/2024/structure';
import { parameters as law2025 } from '../../../../src/domain/modello-730/years/2025/parameters';
import { structure2025 } from '../../../../src/domain/modello-730/years/2025/structure';

const RULES: readonly TaxRule[] = [...deductionRules, ...expenseRules, tenantRule, otherDetractionRule];
const YEARS = {
  2024: { structure: structure2024, law: law2024 },
  2025: { structure: structure2025, law: law2025 },
};
export type IncomeYear = keyof typeof YEARS;

/** What the rules under test ask of others; the test gives the income, which is both r11 and the reddito di riferimento. */
export interface Given {
  readonly income?: number;
  readonly r1?: number;
  readonly r2?: number;
  readonly r16?: number;
}

/** The expenses of a return. Amounts that are no rows of the prospetto come as exact decimals. */
export interface Reckoned {
  readonly euros: (id: string) => number;
  readonly exact: (id: string) => string;
  readonly explained: (id: string) => Explanation;
  /** `['codice 12', '1000.00', '19.00', '190.00']` */
  readonly details: readonly (readonly string[])[];
  readonly until2021: readonly string[];
}

export function reckonExpenses(cells: CellInput, given: Given = {}, year: IncomeYear = 2025): Reckoned {
  const { structure, law } = YEARS[year];
  const { taxReturn, problems } = readReturn(structure, cells);
  expect(problems).toEqual([]);
  const { income = 20_000, r1 = 0, r2 = 0, r16 = 0 } = given;
  const stubs = Object.entries({ r1, r2, r11: income, r16, reddito_riferimento: income }).map(
    ([id, value]): TaxRule => ({
      ...{ id, name: NAMES.get(id) ?? id, law: '', row: null, rounding: 'euro' },
      compute: () => Quantity.constant(value, id),
    }),
  );
  let until2021: readonly Quantity[] = [];
  const probe: TaxRule = {
    ...{ id: 'until_2021', name: 'Until 2021', law: '', row: null, rounding: 'none' },
    compute: (asking) => {
      until2021 = detractionsUntil2021(asking);
      return sumOf(until2021);
    },
  };
  const figures = calculation(ruleBook([...RULES, ...stubs, probe]), { taxReturn, law });
  figures(probe.id);
  return {
    euros: (id) => figures(id).value.toWholeNumber(),
    exact: (id) => toDecimalText(figures(id).value, 2),
    explained: (id) => explain(figures(id)),
    details: expenseDetails({ taxReturn, year: { parameters: law }, figure: figures }).map(
      ({ label, admitted, rate, detraction }) => [
        label,
        ...[admitted, rate, detraction].map(({ value }) => toDecimalText(value, 2)),
      ],
    ),
    until2021: until2021.map(({ value }) => toDecimalText(value, 2)),
  };
}

const NAMES = new Map([
  ['r11', 'Reddito complessivo'],
  ['r16', 'Imposta lorda'],
  ['reddito_riferimento', 'Reddito di riferimento'],
]);

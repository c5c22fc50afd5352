import { readReturn, type CellInput } from '../../../../src/domain/modello-730/cells/read-return';
import { calculation, ruleBook } from '../../../../src/domain/modello-730/engine/calculation';
import { explain, type Explanation } from '../../../../src/domain/modello-730/engine/explain';
import { Quantity } from '../../../../src/domain/modello-730/engine/quantity';
import { familyDetractionRules } from '../../../../src/domain/modello-730/rules/family/family-detractions';
import { furtherDetractionRule } from '../../../../src/domain/modello-730/rules/by-income/further-detraction';
import { grossTaxRules } from '../../../../src/domain/modello-730/rules/income-and-tax/gross-tax';
import { incomeDetractionRules } from '../../../../src/domain/modello-730/rules/by-income/income-detractions';
import { workIncomeRules } from '../../../../src/domain/modello-730/rules/work/work-income';
import { parameters as law2024 } from '../../../../src/domain/modello-730/years/2024/parameters';
import { structure2024 } from '../../../../src/domain/modello-730/years/2024/structure';
import { parameters as law2025 } from '../../../../src/domain/modello-730/years/2025/parameters';
import { structure2025 } from '../../../../src/domain/modello-730/years/2025/structure';

const RULES = [
  ...workIncomeRules,
  ...grossTaxRules,
  ...familyDetractionRules,
  ...incomeDetractionRules,
  furtherDetractionRule,
];
const YEARS = {
  2024: { structure: structure2024, law: law2024 },
  2025: { structure: structure2025, law: law2025 },
};
/** What the rules under test ask of others, as the test gives it. */
const GIVEN = ['r1', 'r2', 'r3', 'r11', 'r12', 'r13', 'reddito_riferimento'];

/** The figures of a return, some of them given instead of reckoned; what is not given is nothing. */
export function reckon(
  cells: CellInput,
  given: Readonly<Record<string, number>> = {},
  year: keyof typeof YEARS = 2025,
): { euros: (id: string) => number; explained: (id: string) => Explanation } {
  const { structure, law } = YEARS[year];
  const { taxReturn, problems } = readReturn(structure, cells);
  expect(problems).toEqual([]);
  const stubs = GIVEN.map((id) => ({
    ...{ id, name: id === 'reddito_riferimento' ? 'Reddito di riferimento' : id, law: '', row: null },
    ...{ rounding: 'euro' as const, compute: () => Quantity.constant(given[id] ?? 0, id) },
  }));
  const figures = calculation(ruleBook([...RULES, ...stubs]), { taxReturn, law });
  return {
    euros: (id) => figures(id).value.toWholeNumber(),
    explained: (id) => explain(figures(id)),
  };
}

import { readReturn, type CellInput } from '../../../../src/domain/modello-730/cells/read-return';
import { calculation, ruleBook } from '../../../../src/domain/modello-730/engine/calculation';
import { explain, type Explanation } from '../../../../src/domain/modello-730/engine/explain';
import { Quantity } from '../../../../src/domain/modello-730/engine/quantity';
import { Rational } from '../../../../src/domain/modello-730/numbers/rational';
import { readResidence } from '../../../../src/domain/modello-730/parameters/residence';
import { RULES } from '../../../../src/domain/modello-730/rules/all';
import { yearOf } from '../../../../src/domain/modello-730/years';

/** Figures that the rules under test rest on; nothing, where the test does not give them. */
const BEFORE = [
  ...['r1', 'r2', 'r3', 'r4', 'r5', 'r11', 'r12', 'r13', 'r14', 'r16', 'reddito_riferimento'],
  ...['r21', 'r22', 'r24', 'r25', 'r26', 'r27', 'ulteriore_detrazione'],
  ...['r28', 'r29', 'r30', 'r31', 'r37', 'r38', 'r80', 'r81', 'r82'],
];

/** What stands at the end of the prospetto, from the figures before it, which are given: whole euros, or a decimal text. */
export function settle(
  cells: CellInput,
  given: Readonly<Record<string, number | string>> = {},
  incomeYear = 2025,
): { euros: (id: string) => number; explained: (id: string) => Explanation } {
  const year = yearOf(incomeYear);
  if (year === null) throw new Error(`There is no ${String(incomeYear)}`);
  const { taxReturn, problems } = readReturn(year.structure, cells);
  expect(problems).toEqual([]);
  const { residence } = readResidence({ regione: 'lombardia' }, year.parameters);
  if (residence === null) throw new Error('Lombardia is a region');
  const stubbed = new Map([...BEFORE.map((id) => [id, 0] as const), ...Object.entries(given)]);
  const stubs = [...stubbed].map(([id, value]) => ({
    ...{ id, name: id, law: '', row: null, rounding: 'none' as const },
    compute: () => Quantity.constant(Rational.of(value), id),
  }));
  const rules = RULES.filter(({ id }) => !stubbed.has(id));
  const figure = calculation(ruleBook([...rules, ...stubs]), {
    ...{ taxReturn, law: year.parameters, residence },
  });
  return {
    euros: (id) => figure(id).value.toWholeNumber(),
    explained: (id) => explain(figure(id)),
  };
}

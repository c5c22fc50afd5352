import { checkCodiceFiscale } from '../../../../src/domain/codice-fiscale/check';
import { readReturn, type CellInput } from '../../../../src/domain/modello-730/cells/read-return';
import { runChecks, type Remark } from '../../../../src/domain/modello-730/checks';
import type { Lookups } from '../../../../src/domain/modello-730/checks/lookups/lookups';
import type { Reckoned } from '../../../../src/domain/modello-730/checks/kernel/context';
import { serverLookups } from '../../../../src/domain/modello-730/checks/lookups/server-lookups';
import { calculation, ruleBook } from '../../../../src/domain/modello-730/engine/calculation';
import { Quantity } from '../../../../src/domain/modello-730/engine/quantity';
import { Rational } from '../../../../src/domain/modello-730/numbers/rational';
import { yearOf } from '../../../../src/domain/modello-730/years';
import type { Known } from './cases/case';

function given(figures: Known['figures']): Reckoned | null {
  if (figures === undefined) return null;
  const rules = Object.entries(figures).map(([id, value]) => ({
    ...{ id, name: id, law: '', row: null, rounding: 'none' as const },
    compute: () => Quantity.constant(Rational.of(value), id),
  }));
  return { ids: new Set(Object.keys(figures)), figure: calculation(ruleBook(rules), {}) };
}

let lookups: Lookups = {};
beforeAll(async () => {
  lookups = await serverLookups();
});

/** Both ways of reading a return: with the library for codici fiscali, as the server does, and without, as the browser may. */
export const READINGS = { library: checkCodiceFiscale, form: undefined };

export function remarksOn(
  cells: CellInput,
  known: Known = {},
  incomeYear = 2025,
  reading: keyof typeof READINGS = 'library',
): readonly Remark[] {
  const year = yearOf(incomeYear);
  if (year === null) throw new Error(`No form of ${String(incomeYear)}`);
  const { figures, spouse, housingTension, beneficiaries, ...context } = known;
  const check = READINGS[reading];
  const { taxReturn, problems } = readReturn(year.structure, cells, check);
  const other =
    spouse === undefined
      ? undefined
      : {
          taxReturn: readReturn(year.structure, spouse.cells, check).taxReturn,
          liquidation: given(spouse.figures),
        };
  return runChecks({
    ...{ year, taxReturn, problems, liquidation: given(figures) },
    context: { ...context, ...(other && { spouse: other }) },
    lookups: {
      ...lookups,
      ...(housingTension && { hasHousingTension: (code) => housingTension.includes(code) }),
      ...(beneficiaries && { isBeneficiary: (code) => beneficiaries.includes(code) }),
    },
  });
}

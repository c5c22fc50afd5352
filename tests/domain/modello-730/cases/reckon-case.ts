import { liquidate, type Liquidation } from '../../../../src/domain/modello-730/calculate';
import { readReturn } from '../../../../src/domain/modello-730/cells/read-return';
import { readResidence } from '../../../../src/domain/modello-730/parameters/residence';
import { yearOf } from '../../../../src/domain/modello-730/years';
import type { WorkedCase } from './case-files';

/** The whole calculation of a case. */
export function reckonCase({ contesto, input }: Pick<WorkedCase, 'contesto' | 'input'>): Liquidation {
  const { anno, ...where } = contesto;
  const year = yearOf(anno);
  if (year === null) throw new Error(`There is no year ${String(anno)}`);
  const { taxReturn, problems } = readReturn(year.structure, input);
  const read = readResidence(where, year.parameters);
  expect([...problems, ...read.problems]).toEqual([]);
  if (read.residence === null) throw new Error('A residence without problems is one');
  return liquidate(year, taxReturn, read.residence);
}

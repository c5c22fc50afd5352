import { printFonts } from '../../../src/adapters/print-fonts';
import { printToHandIn } from '../../../src/documents/modello-730/hand-in';
import { printToKeep } from '../../../src/documents/modello-730/keep';
import type { PrintInput } from '../../../src/documents/modello-730/print-input';
import { liquidate } from '../../../src/domain/modello-730/calculate';
import { readReturn } from '../../../src/domain/modello-730/cells/read-return';
import { readResidence } from '../../../src/domain/modello-730/parameters/residence';
import { year2025 } from '../../../src/domain/modello-730/years/2025';
import { AVERAGE_RESIDENCE, AVERAGE_RETURN } from './average-return';

/** Milliseconds for both prints of the average return, reckoned anew, round by round; the first one only warms up. */
export async function measurePrints(rounds: number): Promise<readonly number[]> {
  const { taxReturn } = readReturn(year2025.structure, AVERAGE_RETURN);
  const { residence } = readResidence(AVERAGE_RESIDENCE, year2025.parameters);
  if (residence === null) throw new Error('The average residence cannot be read');
  const fonts = await printFonts();
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    const liquidation = liquidate(year2025, taxReturn, residence);
    const input: PrintInput = {
      ...{ liquidation, spouse: null, returnId: 'bench', hash: '0'.repeat(64), attachments: [], fonts },
      ...{ cafName: 'CAF', preparedOn: '2026-05-20' },
    };
    await printToHandIn(input);
    await printToKeep(input);
    times.push(performance.now() - start);
  }
  return times.slice(1);
}

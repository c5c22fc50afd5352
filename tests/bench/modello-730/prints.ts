import { printFonts } from '../../../src/adapters/print-fonts';
import { printToHandIn } from '../../../src/documents/modello-730/hand-in';
import { printToKeep } from '../../../src/documents/modello-730/keep';
import type { PrintInput } from '../../../src/documents/modello-730/print-input';
import { liquidate } from '../../../src/domain/modello-730/calculate';
import { readReturn } from '../../../src/domain/modello-730/cells/read-return';
import { readResidence } from '../../../src/domain/modello-730/parameters/residence';
import { year2025 } from '../../../src/domain/modello-730/years/2025';
import { AVERAGE_RESIDENCE, AVERAGE_RETURN } from './average-return';
import { piecesOf, printStraight } from './straight-prints';

/** Milliseconds, round by round. */
export interface PrintTimes {
  /** Both prints of the average return, reckoned anew. */
  readonly prints: readonly number[];
  /** The letters of both, straight on. */
  readonly straight: readonly number[];
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function lettersIn(pages: Awaited<ReturnType<typeof piecesOf>>): string {
  return pages.flatMap((pieces) => pieces.map(({ text }) => text.replace(/\s/g, ''))).join('');
}

/** The first round of both only warms up. @throws Error where the straight prints say something else: then nothing is compared */
export async function measurePrints(rounds: number): Promise<PrintTimes> {
  const { taxReturn } = readReturn(year2025.structure, AVERAGE_RETURN);
  const { residence } = readResidence(AVERAGE_RESIDENCE, year2025.parameters);
  if (residence === null) throw new Error('The average residence cannot be read');
  const fonts = await printFonts();
  const both = async (): Promise<readonly Uint8Array[]> => {
    const liquidation = liquidate(year2025, taxReturn, residence);
    const input: PrintInput = {
      ...{ liquidation, spouse: null, returnId: 'bench', hash: '0'.repeat(64) },
      ...{ mistakes: [], attachments: [], fonts },
      ...{ cafName: 'CAF', preparedOn: '2026-05-20' },
    };
    return [await printToHandIn(input), await printToKeep(input)];
  };
  const known = await Promise.all((await both()).map(piecesOf));
  for (const pages of known)
    if (lettersIn(await piecesOf(await printStraight(pages, fonts))) !== lettersIn(pages))
      throw new Error('The straight prints have other letters');
  const straightOn = async () => {
    for (const pages of known) await printStraight(pages, fonts);
  };
  const times: { prints: number[]; straight: number[] } = { prints: [], straight: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const sides = [
      { side: times.prints, run: both },
      { side: times.straight, run: straightOn },
    ];
    // In turn, so that neither always clears away what the other one has left.
    for (const { side, run } of round % 2 === 0 ? sides : sides.toReversed()) {
      const milliseconds = await timed(run);
      if (round > 0) side.push(milliseconds);
    }
  }
  return times;
}

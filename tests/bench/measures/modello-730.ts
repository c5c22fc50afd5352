import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { launchBrowser } from '../../support/browser';
import { spread, type Spread } from '../load/statistics';
import { benchScript, engineSize } from '../modello-730/bundles';
import { measurePrints } from '../modello-730/prints';
import type { Timings } from '../modello-730/timings';
import type { Pace } from '../options';
import type { Measure, Ratio } from './measure';

/** Of each side in one round: short, so that both sides meet the same moments of a machine that does other things too. */
const ROUND_MS = 60;
const GOAL = { limit: 5, better: 'lower' } as const;
/** Bytes. */
const SIZE_GOAL = 120_000;

const milliseconds = ({ median, min, max }: Spread) =>
  `${median.toFixed(3)} (${min.toFixed(3)}–${max.toFixed(3)})`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * The measure in a Node of its own. Beside all that the bench loads V8 takes, in every third process, what one calculation makes for
 * what lives as long as the year's data, and calculation and collection then take twice as long.
 */
async function inNode(rounds: number): Promise<Timings> {
  const child = fork(path.join(__dirname, '../modello-730/engine-alone.js'), [
    String(rounds),
    String(ROUND_MS),
  ]);
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`The engine's process ended with ${String(code ?? signal)}`);
  });
  // What `engine-alone.ts` sends.
  const [timings] = (await Promise.race([once(child, 'message'), ended])) as [Timings];
  await ended.catch(() => undefined);
  return timings;
}

/** The same measure on a page of its own in a real Chromium. */
async function inBrowser(rounds: number): Promise<Timings> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await benchScript() });
    // The script put it there; what comes back is what the same function gives here.
    return await page.evaluate<Timings>(`measureEngine(${String(rounds)}, ${String(ROUND_MS)})`);
  } finally {
    await browser.close();
  }
}

function factsOf(where: string, { calculation, checks }: Timings): [string, string][] {
  return [
    [`calculation of an average return ${where}, ms`, milliseconds(spread(calculation))],
    [`all checks of a full return ${where}, ms`, milliseconds(spread(checks))],
  ];
}

/** Round by round. */
function ratio(what: string, one: readonly number[], other: readonly number[]): Ratio {
  return { what, value: spread(one.map((value, round) => value / (other[round] ?? NaN))), goal: GOAL };
}

function ratiosOf(where: string, timings: Timings): Ratio[] {
  return [
    ratio(`calculation ÷ the same straight on ${where}`, timings.calculation, timings.straightLine),
    ratio(`52 checks ÷ the same straight on ${where}`, timings.someChecks, timings.straightChecks),
  ];
}

/** The engine of the Modello 730, alone in Node and in the browser: no server is asked. */
export async function measureModello730({ rounds }: Pace): Promise<Measure> {
  const many = rounds * 3;
  const [here, there] = [await inNode(many), await inBrowser(many)];
  const [{ prints, straight }, size] = [await measurePrints(many), await engineSize()];
  const { figures, cells, remarks } = here.facts;
  return {
    part: 'modello-730',
    title: `Modello 730: ${String(figures)} figures of an average return; all checks of ${String(cells)} cells, ${String(remarks)} remarks`,
    sides: [],
    facts: [
      ...factsOf('in Node', here),
      ...factsOf('in the browser', there),
      ['both prints of the average return, ms', milliseconds(spread(prints))],
      ['engine with one year, as gzip', kilobytes(size.gzip)],
      ['the same as Brotli; not compressed', `${kilobytes(size.brotli)}; ${kilobytes(size.plain)}`],
    ],
    ratios: [
      ...ratiosOf('in Node', here),
      ...ratiosOf('in the browser', there),
      ratio('both prints ÷ the same letters straight on', prints, straight),
      {
        what: 'size of the engine as gzip ÷ 120 kB',
        value: spread([size.gzip / SIZE_GOAL]),
        goal: { limit: 1, better: 'lower' },
      },
    ],
  };
}

import { launchBrowser } from '../../support/browser';
import { spread, type Spread } from '../load/statistics';
import { benchScript, engineSize } from '../modello-730/bundles';
import { measurePrints } from '../modello-730/prints';
import { measureEngine, type Timings } from '../modello-730/timings';
import type { Pace } from '../options';
import type { Measure, Ratio } from './measure';

/** Of each side in one round: short, so that both sides meet the same moments of a machine that does other things too. */
const ROUND_MS = 60;
const GOAL = { limit: 5, better: 'lower' } as const;
const SMALLEST_GOAL = 120_000;

const milliseconds = ({ median, min, max }: Spread) =>
  `${median.toFixed(3)} (${min.toFixed(3)}–${max.toFixed(3)})`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

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

function ratiosOf(where: string, timings: Timings): Ratio[] {
  const ratio = (what: string, one: readonly number[], other: readonly number[]): Ratio => ({
    what: `${what} ${where}`,
    value: spread(one.map((value, round) => value / (other[round] ?? NaN))),
    goal: GOAL,
  });
  return [
    ratio('calculation ÷ the same straight on', timings.calculation, timings.straightLine),
    ratio('52 checks ÷ the same straight on', timings.someChecks, timings.straightChecks),
  ];
}

/** The engine of the Modello 730, alone in Node and in the browser: no server is asked. */
export async function measureModello730({ rounds }: Pace): Promise<Measure> {
  const many = rounds * 3;
  const [here, there] = [measureEngine(many, ROUND_MS), await inBrowser(many)];
  const [prints, size] = [await measurePrints(many), await engineSize()];
  const { figures, cells, remarks } = here.facts;
  return {
    part: 'modello-730',
    title: `Modello 730: ${String(figures)} figures of an average return; all checks of ${String(cells)} cells, ${String(remarks)} remarks`,
    sides: [],
    facts: [
      ...factsOf('in Node', here),
      ...factsOf('in the browser', there),
      ['both prints of the average return, ms', milliseconds(spread(prints))],
      ['engine with one year, compressed', kilobytes(size.brotli)],
      ['the same as gzip; not compressed', `${kilobytes(size.gzip)}; ${kilobytes(size.plain)}`],
    ],
    ratios: [
      ...ratiosOf('in Node', here),
      ...ratiosOf('in the browser', there),
      {
        what: 'size of the engine ÷ 120 kB',
        value: spread([size.brotli / SMALLEST_GOAL]),
        goal: { limit: 1, better: 'lower' },
      },
    ],
  };
}

import { liquidate } from '../../../src/domain/modello-730/calculate';
import { readReturn } from '../../../src/domain/modello-730/cells/read-return';
import { runChecks } from '../../../src/domain/modello-730/checks';
import { firma } from '../../../src/domain/modello-730/checks/scelte-e-firma/firma';
import { quadroF } from '../../../src/domain/modello-730/checks/quadro-f/quadro-f';
import { quadroI } from '../../../src/domain/modello-730/checks/quadri-i-k-l/quadro-i';
import { runThese } from '../../../src/domain/modello-730/checks/kernel/run';
import { scelte } from '../../../src/domain/modello-730/checks/scelte-e-firma/scelte';
import { readResidence, type Residence } from '../../../src/domain/modello-730/parameters/residence';
import { year2025 } from '../../../src/domain/modello-730/years/2025';
import { AVERAGE_RESIDENCE, AVERAGE_RETURN } from './average-return';
import { fullReturn } from './full-return';
import { straightChecks } from './straight-checks';
import { straightLine } from './straight-line';

// The same in Node and in the browser: only the engine, one year, and a clock.

/** Milliseconds for one run of each, round by round, each round of all of them in turn. */
export interface Timings {
  readonly calculation: readonly number[];
  readonly straightLine: readonly number[];
  readonly checks: readonly number[];
  readonly someChecks: readonly number[];
  readonly straightChecks: readonly number[];
  /** What was asked, for whoever reads the figures. */
  readonly facts: { readonly figures: number; readonly cells: number; readonly remarks: number };
}

const YEAR = year2025;
/** Those that the straight checks know. */
const SOME = [...quadroF, ...quadroI, ...scelte, ...firma];

function residence(): Residence {
  const { residence: read } = readResidence(AVERAGE_RESIDENCE, YEAR.parameters);
  if (read === null) throw new Error('The average residence cannot be read');
  return read;
}

/** Every figure of a return. */
function reckoned(cells: Readonly<Record<string, unknown>>, lives: Residence) {
  const { taxReturn, problems } = readReturn(YEAR.structure, cells);
  const liquidation = liquidate(YEAR, taxReturn, lives);
  for (const id of liquidation.ids) liquidation.figure(id);
  return { taxReturn, problems, liquidation };
}

/** @throws Error where the straight line reckons another thing than the engine: then there is nothing to compare */
function demandSameFigures(lives: Residence): number {
  const { liquidation } = reckoned(AVERAGE_RETURN, lives);
  const straight = straightLine(AVERAGE_RETURN);
  for (const id of liquidation.ids) {
    const { value } = liquidation.figure(id);
    const other = straight[id];
    if (other?.equals(value) !== true) throw new Error(`The straight line reckons another ${id}`);
  }
  return liquidation.ids.size;
}

/** Between two looks at the clock. */
const AT_ONCE = 20;

/** Milliseconds for one run, of as many as a round has room for. */
function perRun(roundMs: number, run: () => unknown): number {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < roundMs) {
    for (let time = 0; time < AT_ONCE; time += 1) run();
    runs += AT_ONCE;
  }
  return (performance.now() - start) / runs;
}

/** Rounds that the first one is as long as. */
const WARM_UP = 20;

/** @param roundMs how long each side runs in a round */
export function measureEngine(rounds: number, roundMs: number): Timings {
  const lives = residence();
  const figures = demandSameFigures(lives);
  const average = readReturn(YEAR.structure, AVERAGE_RETURN).taxReturn;
  const cells = fullReturn(YEAR.structure);
  const full = { ...reckoned(cells, lives), year: YEAR };
  const whole = (id: string) => full.liquidation.figure(id).value.toWholeNumber();
  const [r60, result, credits] = [whole('r60'), whole('risultato'), whole('crediti')];
  const sides = {
    calculation: () => {
      const { ids, figure } = liquidate(YEAR, average, lives);
      for (const id of ids) figure(id);
    },
    straightLine: () => straightLine(AVERAGE_RETURN),
    checks: () => runChecks(full),
    someChecks: () => runThese(SOME, full),
    straightChecks: () => straightChecks(cells, r60, result, credits),
  };
  const found = (ids: readonly string[]) => [...new Set(ids)].sort().join(' ');
  const [ours, theirs] = [found(sides.someChecks().map(({ id }) => id)), found(sides.straightChecks())];
  if (ours !== theirs) throw new Error(`The straight checks find ${theirs}, the checks ${ours}`);
  const timings = Object.fromEntries(Object.keys(sides).map((side) => [side, [] as number[]]));
  for (let round = -1; round < rounds; round += 1)
    for (const [side, run] of Object.entries(sides)) {
      // The first round only warms up, long enough for both sides to be compiled: one has a hundred times more functions.
      const milliseconds = perRun(round < 0 ? WARM_UP * roundMs : roundMs, run);
      if (round >= 0) timings[side]?.push(milliseconds);
    }
  const of = (side: keyof typeof sides) => timings[side] ?? [];
  return {
    ...{ calculation: of('calculation'), straightLine: of('straightLine'), checks: of('checks') },
    ...{ someChecks: of('someChecks'), straightChecks: of('straightChecks') },
    facts: { figures, cells: Object.keys(cells).length, remarks: runChecks(full).length },
  };
}

import { measureEngine } from './timings';

// A process of its own, as a page is in the browser: nothing but the engine is loaded. `node engine-alone.js ROUNDS ROUND_MS`
// sends the timings to whoever forked it.

const [rounds, roundMs] = process.argv.slice(2).map(Number);
if (rounds === undefined || roundMs === undefined) throw new Error('How many rounds, and how long?');
process.send?.(measureEngine(rounds, roundMs));

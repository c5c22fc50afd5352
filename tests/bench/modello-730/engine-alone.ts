import { measureEngine } from './timings';

// A process of its own, as a page is in the browser: nothing but the engine is loaded. Whoever forks it with ROUNDS and
// ROUND_MS is sent the timings.

const [rounds, roundMs] = process.argv.slice(2).map(Number);
if (rounds === undefined || roundMs === undefined) throw new Error('How many rounds, and how long?');
process.send?.(measureEngine(rounds, roundMs));

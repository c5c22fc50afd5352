import { holds, type Measure, type Ratio, type SideFigures } from '../measures/measure';
import type { Spread } from '../load/statistics';

const round = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));
const range = ({ median, min, max }: Spread) => `${round(median)} (${round(min)}–${round(max)})`;

function sideLine({ name, perSecond, p50, p99 }: SideFigures): string {
  return [name.padEnd(58), range(perSecond).padEnd(22), range(p50).padEnd(22), range(p99)].join(' ');
}

function ratioLine(ratio: Ratio): string {
  const { what, value, goal } = ratio;
  const told = `→ ${what}: ${round(value.median)}× (${round(value.min)}–${round(value.max)})`;
  if (goal === null) return told;
  const wanted = `goal: at ${goal.better === 'higher' ? 'least' : 'most'} ${String(goal.limit)}×`;
  return `${told} · ${wanted} · ${holds(ratio) ? 'held' : 'NOT HELD'}`;
}

/** A measure as text: medians over the rounds, the least and the most in brackets. */
export function printed(measure: Measure): string {
  const head = [''.padEnd(58), 'per second'.padEnd(22), 'p50 ms'.padEnd(22), 'p99 ms'].join(' ');
  const table = measure.sides.length === 0 ? [] : [head, ...measure.sides.map(sideLine)];
  const facts = (measure.facts ?? []).map(([name, value]) => `${name}: ${value}`);
  return [`\n${measure.title}`, ...table, ...facts, ...measure.ratios.map(ratioLine)].join('\n');
}

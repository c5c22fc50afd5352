import { argv } from 'node:process';
import { YEARS } from '../domain/modello-730/years';
import { uncertainOf } from '../domain/modello-730/years/uncertain';
import type { Year } from '../domain/modello-730/years/year';

// npm run --silent fatti730 -- [ANNO]: every fact of certainty «bassa», for whoever holds them to the official form.

/** The years that were asked for: all where none is named. @returns null, having said how it is used, where there is no such year */
function yearsAsked([asked, ...more]: readonly string[]): readonly Year[] | null {
  const found = YEARS.filter(({ incomeYear }) => asked === undefined || String(incomeYear) === asked);
  if (found.length > 0 && more.length === 0) return found;
  const known = YEARS.map(({ incomeYear }) => String(incomeYear)).join(', ');
  console.error('Si usa così: npm run --silent fatti730 -- [ANNO]');
  console.error(`L’anno è quello dei redditi: ${known}.`);
  return null;
}

const years = yearsAsked(argv.slice(3));
if (years === null) process.exitCode = 1;
for (const year of years ?? []) {
  const facts = uncertainOf(year);
  console.log(
    `Modello ${year.model}, redditi del ${String(year.incomeYear)}: ${String(facts.length)} fatti da verificare`,
  );
  for (const { where, what, why, source } of facts)
    console.log(`- ${where}: ${what} (${why}; fonte: ${source})`);
}

import { YEARS } from '../domain/modello-730/years';
import { uncertainOf } from '../domain/modello-730/years/uncertain';

// npm run --silent fatti730 -- [ANNO]: every fact of certainty «bassa», for whoever holds them to the official form.
const [, , , asked] = process.argv;
const years = YEARS.filter(({ incomeYear }) => asked === undefined || String(incomeYear) === asked);

if (years.length === 0) {
  const known = YEARS.map(({ incomeYear }) => String(incomeYear)).join(', ');
  console.error(`L’anno d’imposta è uno fra questi: ${known}.`);
  process.exitCode = 1;
}
for (const year of years) {
  const facts = uncertainOf(year);
  console.log(
    `Modello ${year.model}, redditi del ${String(year.incomeYear)}: ${String(facts.length)} fatti da verificare`,
  );
  for (const { where, what, why, source } of facts)
    console.log(`- ${where}: ${what} (${why}; fonte: ${source})`);
}

import { outcomeOf } from '../domain/modello-730/result/outcome';
import { estimateNotice } from '../domain/modello-730/years/estimate';
import { answer, argumentsOf, complain, onCases } from './modello-730/on-cases';
import { named } from './modello-730/case-file';
import type { ReadCase } from './modello-730/read-case';
import { unreadFacts } from './modello-730/unread-facts';

/** What the outcome does not say: facts that were not read, and what lies outside the calculation. */
function remarksOn(readCase: ReadCase): string[] {
  const { id, liquidation } = readCase;
  return [...unreadFacts(readCase), ...liquidation.forOperator.map((what) => `${named(id)}: ${what}`)];
}

/** What holds for every result of a year, told once for each: «Modello 730/2026: Stima, da verificare con il CAF.» */
function noticesOn(cases: readonly ReadCase[]): string[] {
  const years = new Set(cases.map(({ liquidation }) => liquidation.year));
  return [...years].flatMap((year) => {
    const notice = estimateNotice(year);
    return notice === null ? [] : [`Modello ${year.model}: ${notice}.`];
  });
}

// npm run --silent calcola730 -- FILE.json: what comes out of each case, by the names of the cases; what is left to an
// operator or not used goes to standard error, a line each, and is no error.
const [file] = argumentsOf('FILE.json') ?? [];
if (file !== undefined)
  void onCases(file, { values: 'right' }, (cases) => {
    answer(cases.map(({ id, liquidation }) => ({ id, esito: outcomeOf(liquidation) })));
    complain([...noticesOn(cases), ...cases.flatMap(remarksOn)]);
  });

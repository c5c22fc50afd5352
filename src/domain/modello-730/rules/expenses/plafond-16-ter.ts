import { isDisabledChild } from '../../codes/family';
import { because, byBand, nothing } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import { dependentChildRows, personsIn } from '../family/children';
import type { Fall, ExpenseLine } from './expense-line';
import type { Facts } from '../common/facts';

type Law = NonNullable<YearParameters['oneriRedditiAlti']['art16ter']>;

/** Whether TUIR art. 16-ter sets a limit to the expenses of whoever has this reddito di riferimento: beyond the first threshold. */
export function hasPlafond(income: Quantity, { oneriRedditiAlti: { art16ter } }: YearParameters): boolean {
  return art16ter !== null && income.exceeds(art16ter.oltre);
}

/** All dependent children count, at any age and for any part of the year; one with a disability is enough for all of it. */
function coefficientFor({ taxReturn }: Facts, { coefficienti }: Law): Quantity {
  const rows = dependentChildRows(taxReturn);
  if (rows.some(isDisabledChild))
    return because(coefficienti.figlioDisabile, 'un figlio a carico ha una disabilità');
  const children = personsIn(rows);
  if (children === 0) return because(coefficienti.senzaFigli, 'nessun figlio a carico');
  if (children === 1) return because(coefficienti.unFiglio, 'un figlio a carico');
  if (children === 2) return because(coefficienti.dueFigli, 'due figli a carico');
  return because(coefficienti.treOPiu, `${String(children)} figli a carico`);
}

/** How much of the expenses counts, in euros; nothing where there is no limit: ask `hasPlafond` first. */
export function plafondFor(income: Quantity, facts: Facts): Quantity {
  const { art16ter } = facts.law.oneriRedditiAlti;
  if (art16ter === null) return nothing('quest’anno le spese non hanno un tetto');
  const coefficient = () => coefficientFor(facts, art16ter);
  return byBand(income, [
    { upTo: art16ter.oltre, then: () => nothing('fino a questo reddito le spese non hanno un tetto') },
    { upTo: art16ter.secondaSoglia, then: () => art16ter.base1.times(coefficient()) },
    { upTo: null, then: () => art16ter.base2.times(coefficient()) },
  ]);
}

/** What each euro of a line is worth: its rate, or less where the income makes it fall. */
function worth({ rate, falls }: ExpenseLine, fall: Fall | null): Quantity {
  return falls && fall !== null ? rate.times(fall.coefficient) : rate;
}

function withinRoom(amount: Quantity, plafond: Quantity, taken: readonly Quantity[]): Quantity {
  const room = taken.length === 0 ? plafond : plafond.minus(sumOf([...taken]).named('spese imputate prima'));
  if (!amount.exceeds(room)) return amount;
  return room.isZero
    ? nothing('il tetto delle spese è già esaurito')
    : because(amount.atMost(room), 'il resto supera il tetto delle spese');
}

/**
 * What counts of each line. The customer says which expenses take the plafond first: those that are worth most, and of equal ones
 * those that the form has first.
 */
export function withinPlafond(
  lines: readonly ExpenseLine[],
  plafond: Quantity,
  fall: Fall | null,
): ReadonlyMap<ExpenseLine, Quantity> {
  const taken: Quantity[] = [];
  const byWorth = lines
    .filter(({ inPlafond }) => inPlafond)
    .map((line) => ({ line, worth: worth(line, fall).value }))
    .toSorted((one, other) => other.worth.compare(one.worth));
  return new Map(
    byWorth.map(({ line }) => {
      const counted = withinRoom(line.admitted, plafond, taken);
      if (!counted.isZero) taken.push(counted);
      return [line, counted];
    }),
  );
}

import type { Row } from '../../cells/tax-return';
import { isMainHome } from '../../codes/homes';
import { isFirstOfProperty, sameProperty } from '../../cells/continued-rows';
import type { CheckFacts } from '../kernel/facts';
import { isOne, num, text } from '../reading/read';

// Quadro B: how homes are used and let.

/** The rent was not paid; 6 is 4 and 5 together. */
export const isUnpaid = (row: Row) => isOne(row, 'casiParticolari', '4', '6');

/** The comune of a row's property: rows that continue it need not say it again. */
export function comuneOf(row: Row, rows: readonly Row[]): string | null {
  return text(row, 'codiceComune') ?? text(sameProperty(row, rows)[0], 'codiceComune');
}

/** The comune of the main home; null where there is none, or none that says it. */
export function comuneOfMainHome({ rows }: CheckFacts): string | null {
  const homes = rows('B1');
  const main = homes.find(isMainHome);
  return main === undefined ? null : comuneOf(main, homes);
}

/** How many properties are let for short times under the cedolare secca. */
export function shortLets(rows: readonly Row[], ...codes: readonly string[]): number {
  return rows.filter(
    (row) =>
      isFirstOfProperty(row, rows) &&
      sameProperty(row, rows).some((each) => isOne(each, 'cedolareSecca', ...codes)),
  ).length;
}

/**
 * Whether a row of B11 or B12 tells of a row of B: by its number on the module. A module that is not told is the first, or the one
 * that the row itself stands on.
 */
function tellsOf(contract: Row, home: Row): boolean {
  const onModule = home.place.printed.length;
  const [module, place] = [Math.ceil(home.number / onModule), ((home.number - 1) % onModule) + 1];
  const told = num(contract, 'numeroModulo');
  return (
    num(contract, 'numeroRigo') === place &&
    (told === 0 ? module === 1 || module === contract.number : told === module)
  );
}

/** The rows of B11 (contracts) or B12 (short lets) that tell of a row of B. */
export function contractsOf({ rows }: CheckFacts, rigo: 'B11' | 'B12', home: Row): readonly Row[] {
  return rows(rigo).filter((contract) => tellsOf(contract, home));
}

/** Whether a contract tells of a filled-in row of B. */
export function hasHome({ rows }: CheckFacts, contract: Row): boolean {
  return rows('B1').some((home) => tellsOf(contract, home));
}

import { numberIn, textIn } from '../cells/read-cells';
import { hasCell, rowsOf, type Row } from '../cells/tax-return';
import type { Quantity } from '../engine/quantity';
import { quantityOf, sumIn, type AskingFacts } from './facts';

/** The year that the trattamento integrativo looks back to. */
const LAST = 2021;
/** Contracts until then: E7 of the 730/2026; building and agrarian loans of E8–E10. */
const HOME_LOAN = '7';
const BUILDING_LOAN = '10';
const AGRARIAN_LOAN = '11';

/** Interests of the loan for the home; the most that counts holds for all loans together. */
function homeLoans({ facts: { taxReturn, law } }: AskingFacts): Quantity {
  const interests = hasCell(taxReturn.structure, 'E7.interessiFino2021')
    ? quantityOf(taxReturn, 'E7', 'interessiFino2021')
    : sumIn(
        rowsOf(taxReturn, 'E7').filter((row) => textIn(row, 'codiceMutuo') === HOME_LOAN),
        'interessi',
      );
  return interests.atMost(law.oneri.e7Massimale);
}

function otherLoans({ facts: { taxReturn, law }, figure }: AskingFacts): readonly Quantity[] {
  const of = (code: string) =>
    sumIn(
      rowsOf(taxReturn, 'E8').filter((row) => textIn(row, 'codiceSpesa') === code),
      'spesa',
    );
  const building = of(BUILDING_LOAN);
  const most = law.oneriCodici.get(BUILDING_LOAN)?.massimale ?? null;
  const agrarian = of(AGRARIAN_LOAN);
  return [
    most === null ? building : building.atMost(most),
    agrarian.isZero ? agrarian : agrarian.atMost(figure('r1').plus(figure('r2'))),
  ];
}

/** Health expenses that were put into instalments; the first one was of this year's return, or of an earlier one's. */
function healthInstalments({ facts: { taxReturn, law } }: AskingFacts): readonly Quantity[] {
  const isOld = (row: Row) => law.about.incomeYear + 1 - (numberIn(row, 'numeroRata') ?? 1) <= LAST;
  return ['E4', 'E6'].flatMap((rigo) => {
    const rows = rowsOf(taxReturn, rigo).filter(isOld);
    return rows.length === 0 ? [] : [sumIn(rows, 'spesa').over(law.oneri.rateSanitarie)];
  });
}

/** What counts besides the family and the work for the trattamento integrativo: DL 3/2020 art. 1 c. 1, expenses and contracts until 2021. */
export function expensesUntil2021(asking: AskingFacts): readonly Quantity[] {
  const { aliquota } = asking.facts.law.oneri;
  return [homeLoans(asking), ...otherLoans(asking), ...healthInstalments(asking)]
    .filter((each) => !each.isZero)
    .map((each) => each.percent(aliquota));
}

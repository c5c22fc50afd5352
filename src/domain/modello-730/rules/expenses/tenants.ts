import { textIn } from '../../cells/read-cells';
import { rowsOf, type Row } from '../../cells/tax-return';
import { byBand, nothing } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import { percentIn, quantityIn, type TaxRule } from '../common/facts';
import { leftToOperator, limitedTo } from '../common/limits';
import { inProportion, partOf } from '../common/proportion';
import { asSureAsCode } from '../common/unsure-code';

type Law = YearParameters['inquilini'];

/** Column 1 of E71: contracts of L. 431/1998, free or with the rents that associations have agreed on; young people before 2022. */
const FREE = '1';
const AGREED = '2';
const YOUNG_BEFORE_2022 = '3';

const tooMuch = () => nothing('oltre questo reddito non spetta');

/** Two amounts that go by the income. */
function banded(income: Quantity, { fascia1, fascia2 }: Law['libero'], law: Law): Quantity {
  return byBand(income, [
    { upTo: law.soglia1, then: () => fascia1 },
    { upTo: law.soglia2, then: () => fascia2 },
    { upTo: null, then: tooMuch },
  ]);
}

/** c. 1-ter: the greater of an amount and a part of the rent, up to a most. */
function ofTheYoung(income: Quantity, rent: Quantity, { giovani }: Law): Quantity {
  const part = rent.percent(giovani.quotaCanone);
  return byBand(income, [
    { upTo: giovani.redditoMassimo, then: () => limitedTo(giovani.fissa.atLeast(part), giovani.massimo) },
    { upTo: null, then: tooMuch },
  ]);
}

function ofTheYoungBefore2022(row: Row, income: Quantity, { giovani }: Law): Quantity {
  const due = byBand(income, [
    { upTo: giovani.redditoMassimo, then: () => giovani.fissa },
    { upTo: null, then: tooMuch },
  ]);
  return asSureAsCode(due, row, 'tipologia');
}

/** The whole year's detrazione of a row of E71. */
function wholeOf(row: Row, income: Quantity, law: Law): Quantity {
  const kind = textIn(row, 'tipologia');
  switch (kind) {
    case FREE:
      return banded(income, law.libero, law);
    case AGREED:
      return banded(income, law.convenzionale, law);
    case YOUNG_BEFORE_2022:
      return ofTheYoungBefore2022(row, income, law);
    case law.giovani.tipologia.value:
      return ofTheYoung(income, quantityIn(row, 'canone'), law);
    default:
      return leftToOperator('manca la tipologia del contratto di locazione');
  }
}

/** For the days that the home was lived in, and for the customer's part of the rent. */
function dueFor(whole: Quantity, row: Row, { arrotondamento }: YearParameters): Quantity {
  const time = { part: quantityIn(row, 'giorni'), whole: arrotondamento.giorniDellAnno };
  return partOf(inProportion(whole, time), percentIn(row, 'percentuale'));
}

/** calcolo.md §9 */
export const tenantRule: TaxRule = {
  id: 'r37',
  name: 'Detrazione per inquilini',
  law: 'TUIR art. 16',
  row: 37,
  rounding: 'euro',
  compute: ({ facts: { taxReturn, law }, figure }) => {
    const income = () => figure('reddito_riferimento');
    const due = [
      ...rowsOf(taxReturn, 'E71').map((row) => dueFor(wholeOf(row, income(), law.inquilini), row, law)),
      ...rowsOf(taxReturn, 'E72').map((row) =>
        dueFor(banded(income(), law.inquilini.trasferiti, law.inquilini), row, law),
      ),
    ];
    return due.length === 0 ? nothing('nessun contratto di locazione') : sumOf(due);
  },
};

import { numberIn } from '../../cells/read-cells';
import { nameOfRow, rowsOf, type Row } from '../../cells/tax-return';
import { nothing } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import type { ExpenseLine } from '../expenses/expense-line';
import { quantityIn, type Facts } from '../common/facts';
import { isFrom } from '../common/spread-expense';
import { leftToOperator, limitedTo } from '../common/limits';

/** What a row says: the number of the instalment tells the year of the expense. */
interface Bought {
  readonly label: string;
  readonly year: number | null;
  readonly admitted: Quantity;
  readonly rate: Quantity;
}

function lineOf({ label, year, admitted, rate }: Bought, law: YearParameters): ExpenseLine {
  return {
    ...{ label, about: label, row: 'r30', admitted, rate, falls: false, lowered: false },
    inPlafond: isFrom(year, law.oneriRedditiAlti.art16ter?.speseEdilizieDal.value ?? null),
    forTrattamento: year !== null && year <= law.trattamentoIntegrativo.ultimoAnnoSpese.value,
  };
}

/** The first instalment is of the year of the expense. */
function yearOf(row: Row, column: string, law: YearParameters): number | null {
  const number = numberIn(row, column);
  return number === null ? null : law.about.incomeYear + 1 - number;
}

const WITHOUT_NUMBER = 'manca il numero della rata di una spesa della sezione III C';

/** E57: furniture of a home that was renovated; the limit is that of the year of the expense. */
function furnitureIn(
  row: Row,
  columns: readonly [number: string, spent: string],
  law: YearParameters,
): Bought {
  const [number, spent] = columns;
  const year = yearOf(row, number, law);
  const most = law.mobili.massimalePerAnno.get(String(year));
  const amount = quantityIn(row, spent);
  const admitted =
    year === null
      ? leftToOperator(WITHOUT_NUMBER)
      : most === undefined
        ? nothing('per gli acquisti di quell’anno la detrazione non c’è')
        : limitedTo(amount, most).over(law.mobili.rate);
  const label = `${nameOfRow(row)} mobili${year === null ? '' : ` ${String(year)}`}`;
  return { label, year, admitted, rate: law.mobili.aliquota };
}

function furniture({ taxReturn, law }: Facts): readonly Bought[] {
  return rowsOf(taxReturn, 'E57').flatMap((row) => [
    ...(quantityIn(row, 'spesa').isZero ? [] : [furnitureIn(row, ['numeroRata', 'spesa'], law)]),
    ...(quantityIn(row, 'spesa2').isZero
      ? []
      : [named(furnitureIn(row, ['numeroRata2', 'spesa2'], law), 'secondo immobile')]),
  ]);
}

function named(bought: Bought, more: string): Bought {
  return { ...bought, label: `${bought.label}, ${more}` };
}

/** E58: furniture that young couples bought in one year only. */
function youngCouples({ taxReturn, law }: Facts): readonly Bought[] {
  return rowsOf(taxReturn, 'E58')
    .filter((row) => !quantityIn(row, 'spesa').isZero)
    .map((row) => {
      const year = yearOf(row, 'numeroRata', law);
      const spent = limitedTo(quantityIn(row, 'spesa'), law.mobili.giovaniCoppie).over(law.mobili.rate);
      const isDue = year === law.mobili.giovaniCoppieAnno.value;
      const admitted = isDue
        ? spent
        : year === null
          ? leftToOperator(WITHOUT_NUMBER)
          : nothing('la rata non è di quell’anno');
      return { label: 'E58 mobili di giovani coppie', year, admitted, rate: law.mobili.aliquota };
    });
}

/** E59: half of the IVA paid to whoever built the home. */
function vat({ taxReturn, law }: Facts): readonly Bought[] {
  return rowsOf(taxReturn, 'E59')
    .filter((row) => !quantityIn(row, 'iva').isZero)
    .map((row) => {
      const year = yearOf(row, 'numeroRata', law);
      const paid = quantityIn(row, 'iva').over(law.mobili.rate);
      const admitted = year === null ? leftToOperator(WITHOUT_NUMBER) : paid;
      return { label: `${nameOfRow(row)} IVA abitazione`, year, admitted, rate: law.mobili.ivaAbitazioni };
    });
}

/** E56: what has rules of its own for each code. */
function leftOut({ taxReturn, law }: Facts): readonly Bought[] {
  return rowsOf(taxReturn, 'E56')
    .filter((row) => !quantityIn(row, 'spesa').isZero)
    .map((row) => ({
      label: `${nameOfRow(row)} pace contributiva e colonnine`,
      year: null,
      admitted: leftToOperator('pace contributiva e colonnine di ricarica non sono calcolate'),
      rate: law.mobili.aliquota,
    }));
}

/** Rows E56–E59 (DL 63/2013 art. 16 c. 2; L. 208/2015 art. 1 c. 75; L. 197/2022 art. 1 c. 76). */
export function furnitureLines(facts: Facts): readonly ExpenseLine[] {
  return [...leftOut(facts), ...furniture(facts), ...youngCouples(facts), ...vat(facts)].map((bought) =>
    lineOf(bought, facts.law),
  );
}

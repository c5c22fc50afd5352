import { numberIn, textIn } from '../../cells/read-cells';
import { nameOfRow, rowsOf, type Row } from '../../cells/tax-return';
import { doubtful, notBelowZero, nothing } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import { Rational } from '../../numbers/rational';
import { fromYear } from '../../parameters/from-year';
import type { YearParameters } from '../../parameters/year-parameters';
import type { ExpenseLine } from '../expenses/expense-line';
import { quantityIn, type Facts } from '../common/facts';
import { instalmentOf, isFrom } from '../common/spread-expense';
import { leftToOperator, limitedTo } from '../common/limits';
import { worksOf } from './renovation-kinds';
import type { Works } from './works';

/** Column 4: works of earlier years that go on, with one limit for all of them. */
const CONTINUED = '1';
/** Column 2: the sources do not agree on which of the two codes of barriers is the one of 75%. */
const DISPUTED_BARRIERS = '20';

/** A row with what the law lets count of its expense. */
interface Counted {
  readonly row: Row;
  readonly works: Works | null;
  readonly spent: Quantity;
}

const goesOn = (row: Row) => textIn(row, 'interventiParticolari') === CONTINUED;

/** Earlier rows of the same home and kind take from the limit what they spent in the same year, or in all where works go on. */
function takenBefore(row: Row, works: Works, before: readonly Counted[]): readonly Quantity[] {
  const home = numberIn(row, 'numeroOrdine');
  if (home === null) return [];
  return before
    .filter(
      (each) =>
        numberIn(each.row, 'numeroOrdine') === home &&
        each.works?.most === works.most &&
        (goesOn(row) || numberIn(each.row, 'anno') === numberIn(row, 'anno')),
    )
    .map(({ spent }) => spent);
}

function counted(row: Row, law: YearParameters, before: readonly Counted[]): Counted {
  const works = worksOf(row, law);
  const spent = quantityIn(row, 'spesa');
  if (works === null || works.most === null) return { row, works, spent };
  const taken = takenBefore(row, works, before).filter((each) => !each.isZero);
  const room = taken.length === 0 ? works.most : notBelowZero(works.most.minus(sumOf(taken)));
  return { row, works, spent: limitedTo(spent, room) };
}

function withDoubt(admitted: Quantity, row: Row): Quantity {
  return textIn(row, 'tipologia') === DISPUTED_BARRIERS
    ? doubtful(
        admitted,
        'bassa',
        'il codice 20 è letto come eliminazione delle barriere al 75%: da riscontrare sul modello',
      )
    : admitted;
}

function admittedOf({ row, works, spent }: Counted, law: YearParameters): Quantity {
  const year = numberIn(row, 'anno');
  if (year === null) return leftToOperator('manca l’anno di una spesa edilizia');
  if (works === null) return withDoubt(nothing('per questi lavori in quell’anno la detrazione non c’è'), row);
  const spread = { year, number: numberIn(row, 'numeroRata'), spent };
  const { instalments } = works;
  return withDoubt(instalmentOf(spread, { instalments, incomeYear: law.about.incomeYear }), row);
}

function lineOf(each: Counted, law: YearParameters): ExpenseLine {
  const year = numberIn(each.row, 'anno');
  const what = `${each.works?.name ?? 'lavori'}${year === null ? '' : ` ${String(year)}`}`;
  const label = `${nameOfRow(each.row)} ${what}`;
  return {
    label,
    about: label,
    row: 'r29',
    admitted: admittedOf(each, law),
    rate: each.works?.rate ?? fromYear(law.edilizia.aliquote.daAnno, law.about.incomeYear),
    falls: false,
    inPlafond: isFrom(year, law.oneriRedditiAlti.art16ter?.speseEdilizieDal.value ?? null),
    lowered: false,
    forTrattamento: year !== null && year <= law.trattamentoIntegrativo.ultimoAnnoSpese.value,
  };
}

/**
 * Which rows take a home's limit first, however they are written: earlier years, works that do not go on, higher rates, those in fewer
 * instalments, later instalments.
 */
function inOrder(one: Row, other: Row, law: YearParameters): number {
  const [ofOne, ofOther] = [one, other].map((row) => worksOf(row, law));
  const compared = (of: (works: Works) => Quantity) =>
    (ofOne ? of(ofOne).value : Rational.zero).compare(ofOther ? of(ofOther).value : Rational.zero);
  const orders = [
    (numberIn(one, 'anno') ?? 0) - (numberIn(other, 'anno') ?? 0),
    Number(goesOn(one)) - Number(goesOn(other)),
    -compared(({ rate }) => rate),
    compared(({ instalments }) => instalments),
    (numberIn(one, 'numeroRata') ?? 0) - (numberIn(other, 'numeroRata') ?? 0),
  ];
  return orders.find((order) => order !== 0) ?? 0;
}

/** Rows E41–E43: building works (TUIR art. 16-bis, DL 63/2013 art. 16, DL 34/2020 artt. 119-119-ter). */
export function renovationLines({ taxReturn, law }: Facts): readonly ExpenseLine[] {
  const before: Counted[] = [];
  for (const row of rowsOf(taxReturn, 'E41').toSorted((one, other) => inOrder(one, other, law)))
    before.push(counted(row, law, before));
  return before.map((each) => lineOf(each, law));
}

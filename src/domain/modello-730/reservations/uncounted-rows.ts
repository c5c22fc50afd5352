import { sayAddress } from '../cells/address';
import { amountIn, textIn } from '../cells/read-cells';
import { addressIn, rowsOf, type Row, type TaxReturn } from '../cells/tax-return';
import { isDisabledChild } from '../codes/family';
import { isPension } from '../codes/work';

/** Cells without which a row counts nothing, or less than it should: an empty one is not a zero that somebody wrote. */
interface Wanted {
  readonly rigo: string;
  readonly columns: readonly string[];
  /** Which rows want them; the others need none. */
  readonly where: (row: Row) => boolean;
}

/** What column 2 of B1 says: reckoned already by the società semplice that attributes it. */
const ATTRIBUTED: readonly string[] = ['16', '17'];
/** What column 1 of FAM1 says: other members of the family give no detrazione. */
const SPOUSE = 'C';
const WITHOUT_DETRACTION: readonly string[] = ['P'];

const hasAny = (row: Row, ...columns: readonly string[]) =>
  columns.some((column) => amountIn(row, column) > 0);
const isOf = (row: Row, column: string, codes: readonly string[]) =>
  codes.includes(textIn(row, column) ?? '');
const always = () => true;

function givesDetraction(row: Row): boolean {
  if (textIn(row, 'parentela') === null) return isDisabledChild(row);
  return !isOf(row, 'parentela', WITHOUT_DETRACTION);
}

/** Nothing is to be divided where nobody depends. */
function isDividedUp(row: Row): boolean {
  const hasMonths = !row.values.has('mesiACarico') || amountIn(row, 'mesiACarico') > 0;
  return givesDetraction(row) && !isOf(row, 'parentela', [SPOUSE]) && hasMonths;
}

/** In the order of the form. */
const WANTED: readonly Wanted[] = [
  { rigo: 'FAM1', columns: ['parentela'], where: (row) => !isDisabledChild(row) },
  { rigo: 'FAM1', columns: ['mesiACarico'], where: givesDetraction },
  { rigo: 'FAM1', columns: ['percentuale'], where: isDividedUp },
  {
    rigo: 'A1',
    columns: ['giorni', 'percentuale'],
    where: (row) => hasAny(row, 'redditoDominicale', 'redditoAgrario'),
  },
  {
    rigo: 'B1',
    columns: ['giorni', 'percentuale'],
    where: (row) => hasAny(row, 'rendita', 'canone') && !isOf(row, 'utilizzo', ATTRIBUTED),
  },
  { rigo: 'C1', columns: ['tipoReddito'], where: (row) => hasAny(row, 'reddito') },
  { rigo: 'E71', columns: ['giorni', 'percentuale'], where: always },
  { rigo: 'E72', columns: ['giorni', 'percentuale'], where: always },
];

function sayMissing(row: Row, column: string): string {
  const label = row.place.columns.get(column)?.label ?? column;
  return `manca «${label}» (${sayAddress(addressIn(row, column))})`;
}

/** Income of work or pensions whose days nobody wrote in C5: without them there is no detrazione. */
function missingDays(taxReturn: TaxReturn): readonly string[] {
  const paid = rowsOf(taxReturn, 'C1').filter((row) => hasAny(row, 'reddito'));
  const [days] = rowsOf(taxReturn, 'C5');
  const has = (column: string) => days?.values.has(column) === true;
  return [
    paid.some((row) => !isPension(row)) && !has('giorniLavoro')
      ? ['mancano i giorni di lavoro dipendente (C5 colonna 1), senza i quali non c’è detrazione']
      : [],
    paid.some(isPension) && !has('giorniPensione')
      ? ['mancano i giorni di pensione (C5 colonna 2), senza i quali non c’è detrazione']
      : [],
  ].flat();
}

/** What is not in a return though it tells of something that counts by it, in Italian, small. */
export function uncountedRows(taxReturn: TaxReturn): readonly string[] {
  const inRows = WANTED.flatMap(({ rigo, columns, where }) =>
    rowsOf(taxReturn, rigo)
      .filter(where)
      .flatMap((row) =>
        columns.filter((column) => !row.values.has(column)).map((column) => sayMissing(row, column)),
      ),
  );
  return [...inRows, ...missingDays(taxReturn)];
}

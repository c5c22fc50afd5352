import { textIn } from '../../cells/read-cells';
import { rowsOf, type Row } from '../../cells/tax-return';
import { because, byBand, notBelowZero, nothing } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import { codeIn } from '../../structure/codes';
import { doubted } from './expense-doubts';
import type { ExpenseLine } from './expense-line';
import { quantityIn, sumIn, type AskingFacts } from '../common/facts';
import { leftToOperator, limitedTo } from '../common/limits';
import { withinShared } from './shared-ceilings';

/** What the year says of one code. */
export type CodeLaw = YearParameters['oneriCodici'] extends ReadonlyMap<string, infer Code> ? Code : never;

/** Gifts to parties: they have a least too. */
const PARTIES = '62';
/** Loans for building and for the fields, contracted until 2021: DL 3/2020 art. 1 adds them up. */
const OLD_LOANS: readonly string[] = ['10', '11'];

/** What the code lets count by itself: for each rigo, which is a person or an event, or for all of them together. */
function withinOwn(code: string, rows: readonly Row[], law: CodeLaw, asking: AskingFacts): Quantity {
  const { massimale, massimalePer, franchigia, quotaReddito } = law;
  const limited = (amount: Quantity) => (massimale === null ? amount : limitedTo(amount, massimale));
  const eachRow = rows.map((row) => quantityIn(row, 'spesa'));
  const [only] = eachRow;
  const together = rows.length === 1 && only !== undefined ? only : sumOf(eachRow);
  const capped = massimalePer === 'rigo' && rows.length > 1 ? sumOf(eachRow.map(limited)) : limited(together);
  const inIncome =
    quotaReddito === null ? capped : limitedTo(capped, asking.figure('r11').percent(quotaReddito));
  const above = franchigia === null ? inIncome : notBelowZero(inIncome.minus(franchigia));
  return code === PARTIES ? fromTheLeast(above, asking) : above;
}

function fromTheLeast(amount: Quantity, { facts: { law } }: AskingFacts): Quantity {
  const { partitiMinimo } = law.oneri;
  return partitiMinimo.exceeds(amount)
    ? because(nothing('l’importo minimo non è raggiunto'), {
        quantity: partitiMinimo,
        above: amount,
        upTo: null,
      })
    : amount;
}

/** Some codes count up to an income only. */
function withinIncome(amount: Quantity, { redditoMassimo }: CodeLaw, { figure }: AskingFacts): Quantity {
  if (redditoMassimo === null) return amount;
  return byBand(figure('reddito_riferimento'), [
    { upTo: redditoMassimo, then: () => amount },
    { upTo: null, then: () => nothing('oltre questo reddito la spesa non conta') },
  ]);
}

function lineOf(code: string, rows: readonly Row[], admitted: Quantity, law: CodeLaw): ExpenseLine {
  const column = rows[0]?.place.columns.get('codiceSpesa');
  const label = `codice ${code}`;
  return {
    label,
    about: (column === undefined ? undefined : codeIn(column, code))?.description ?? label,
    row: 'r28',
    admitted,
    rate: law.aliquota,
    falls: law.ridottaOltre120000.value,
    inPlafond: law.art16ter?.value === 'tutte',
    lowered: law.riduzione260?.value === true,
    forTrattamento: OLD_LOANS.includes(code),
  };
}

/** Rows without a code count nothing: nobody knows what they are. */
function withoutCode(rows: readonly Row[], { facts: { law } }: AskingFacts): readonly ExpenseLine[] {
  if (sumIn(rows, 'spesa').isZero) return [];
  return [
    {
      label: 'spese senza codice',
      about: 'Spese senza codice',
      ...{ row: 'r28', admitted: leftToOperator('manca il codice di una spesa'), rate: law.oneri.aliquota },
      ...{ falls: false, inPlafond: false, lowered: false, forTrattamento: false },
    },
  ];
}

type OfCode = readonly [code: string | null, rows: readonly Row[]];

/** A limit that codes share goes to the lower one first. */
const byNumber = ([one]: OfCode, [other]: OfCode) => Number(one) - Number(other);

/** Rows E8–E10, a line for each code (TUIR art. 15; DL 149/2013 art. 11; D.Lgs. 117/2017 art. 83; DL 34/2020 art. 119). */
export function codeLines(asking: AskingFacts): readonly ExpenseLine[] {
  const { taxReturn, law } = asking.facts;
  const byCode = Map.groupBy(rowsOf(taxReturn, 'E8'), (row) => textIn(row, 'codiceSpesa'));
  const lines: ExpenseLine[] = [];
  const admitted = new Map<string, Quantity>();
  for (const [code, rows] of [...byCode].sort(byNumber)) {
    const ofCode = code === null ? undefined : law.oneriCodici.get(code);
    if (code === null || ofCode === undefined) continue;
    const own = withinOwn(code, rows, ofCode, asking);
    const counted = withinIncome(withinShared(code, own, admitted, asking), ofCode, asking);
    admitted.set(code, counted);
    lines.push(lineOf(code, rows, doubted({ code, rows, law: ofCode, amount: counted }, asking), ofCode));
  }
  return [...lines, ...withoutCode(byCode.get(null) ?? [], asking)];
}

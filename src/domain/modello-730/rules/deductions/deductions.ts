import { textIn } from '../../cells/read-cells';
import { rowsOf, type Row, type TaxReturn } from '../../cells/tax-return';
import { nothing } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import { quantityIn, quantityOf, sumIn, type AskingFacts, type TaxRule } from '../common/facts';
import { leftToOperator, limitedTo } from '../common/limits';
import { pensionFunds } from './pension-funds';
import { asSureAsCode } from '../common/unsure-code';

/** What a code of E26 lets count of all of its rows. */
function otherWithin(
  code: string | null,
  amount: Quantity,
  { facts: { law }, figure }: AskingFacts,
): Quantity {
  const { fondiSanitari, ongPercentuale, etsPercentuale, dopoDiNoi, dopoDiNoiPercentuale } = law.deduzioni;
  const ofIncome = (part: Quantity) => figure('r11').percent(part);
  switch (code) {
    case '6':
    case '13':
      return limitedTo(amount, fondiSanitari);
    case '7':
      return limitedTo(amount, ofIncome(ongPercentuale));
    case '8':
      return limitedTo(limitedTo(amount, ofIncome(etsPercentuale)), law.deduzioni.codice8Massimo);
    case '12':
      return limitedTo(limitedTo(amount, ofIncome(dopoDiNoiPercentuale)), dopoDiNoi);
    case null:
      return leftToOperator('manca il codice di un onere deducibile');
    default:
      return amount;
  }
}

/** As sure as the code that the rows share. */
function sure([first]: readonly Row[], amount: Quantity): Quantity {
  return first === undefined ? amount : asSureAsCode(amount, first, 'codice');
}

/** Row E26, each code with all of its rows. */
function others(asking: AskingFacts): readonly Quantity[] {
  const counted: Quantity[] = [];
  const byCode = Map.groupBy(rowsOf(asking.facts.taxReturn, 'E26'), (row) => textIn(row, 'codice'));
  for (const [code, rows] of byCode) {
    const amount = sumIn(rows, 'importo');
    const name = code === null ? 'altri oneri senza codice (E26)' : `altri oneri, codice ${code} (E26)`;
    if (!amount.isZero) counted.push(sure(rows, otherWithin(code, amount, asking)).named(name));
  }
  return counted;
}

/** Every amount of a rigo whose columns are called by years: what was given back, what is left of earlier years. */
function allOf(taxReturn: TaxReturn, rigo: string): Quantity {
  const amounts = rowsOf(taxReturn, rigo).flatMap((row) =>
    row.place.rigo.columns.filter(({ kind }) => kind === 'amount').map(({ id }) => quantityIn(row, id)),
  );
  return sumOf(amounts.filter((each) => !each.isZero));
}

/** Row E36: gifts of the year and what earlier years have left, within a part of the income (D.Lgs. 117/2017 art. 83 c. 2). */
function gifts({ facts: { taxReturn, law }, figure }: AskingFacts): Quantity {
  const given = allOf(taxReturn, 'E36');
  return given.isZero ? given : limitedTo(given, figure('r11').percent(law.deduzioni.etsPercentuale));
}

/** Row E32: a fifth of the price over eight years, with limits by the contract. */
function homesToLet(taxReturn: TaxReturn): readonly Quantity[] {
  return rowsOf(taxReturn, 'E32').map(() =>
    leftToOperator('la deduzione per abitazioni da dare in locazione non è calcolata'),
  );
}

/** Rows E21–E36 that are filled in, each under the name that people give it. */
function deductions(asking: AskingFacts): readonly Quantity[] {
  const { taxReturn, law } = asking.facts;
  const cell = (rigo: string) => quantityOf(taxReturn, rigo, 'importo');
  const found: Quantity[] = [];
  const add = (amount: Quantity, name: string) => {
    if (!amount.isZero) found.push(amount.named(name));
  };
  add(cell('E21'), 'contributi previdenziali (E21)');
  add(cell('E22'), 'assegno al coniuge (E22)');
  add(limitedTo(cell('E23'), law.deduzioni.colf), 'contributi per colf e badanti (E23)');
  add(limitedTo(cell('E24'), law.deduzioni.istituzioniReligiose), 'istituzioni religiose (E24)');
  add(cell('E25'), 'spese mediche di persone con disabilità (E25)');
  found.push(...others(asking), ...pensionFunds(asking.facts), ...homesToLet(taxReturn));
  add(allOf(taxReturn, 'E33'), 'somme restituite (E33)');
  add(gifts(asking), 'erogazioni liberali (E36)');
  return found;
}

/** calcolo.md §4 */
export const deductionRules: readonly TaxRule[] = [
  {
    id: 'r13',
    name: 'Oneri deducibili',
    law: 'TUIR art. 10; D.Lgs. 252/2005 art. 8; D.Lgs. 117/2017 art. 83',
    row: 13,
    rounding: 'euro',
    compute: (asking) => {
      const all = deductions(asking);
      return all.length === 0 ? nothing('nessun onere deducibile') : sumOf(all);
    },
  },
];

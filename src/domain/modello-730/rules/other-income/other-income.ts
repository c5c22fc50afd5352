import { isTickedIn, textIn } from '../../cells/read-cells';
import { rowsOf, type Row, type TaxReturn } from '../../cells/tax-return';
import { SUBLET } from '../../codes/homes';
import { because, doubtful, forOperator, nothing, notBelowZero } from '../../engine/choose';
import { sumOf, type Quantity } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import { quantityIn, type Facts, type TaxRule } from '../common/facts';
import { cut, sureAs } from '../property/possession';

type Law = YearParameters['altriRedditi'];

/** What column 1 of D3 says: rights of authors; protests of bills, levied by municipal secretaries; sport. */
const AUTHORS = '1';
const PROTESTS = '2';
const SPORT = ['4', '5'];
/** What column 3 of D3 says. */
const CAMPIONE = '5';
/** What column 1 of D4 says: sport, music and bands; homes abroad that are not let; short lets are in codes/homes. */
const AMATEURS = '7';
const ABROAD_NOT_LET = '8';

const kindOf = (row: Row) => textIn(row, 'tipoReddito');

/** D1: of profits made before 2018 only a part counts, and the form has just that part. */
function profits(row: Row): Quantity {
  const amount = quantityIn(row, 'redditi');
  const isWhole = ['2', '3'].includes(kindOf(row) ?? '');
  return isWhole
    ? amount
    : doubtful(amount, 'media', 'il rigo D1 riporta già la sola parte imponibile degli utili');
}

/** D3: TUIR art. 53 c. 2 and art. 54 c. 8, which D.Lgs. 192/2024 has put elsewhere in the law; the percentages are those of the parameters. */
function likeSelfEmployment(row: Row, { dirittiAutore, levataProtesti }: Law): Quantity {
  const gross = quantityIn(row, 'redditi');
  if (textIn(row, 'altriDati') === CAMPIONE)
    return forOperator(gross, 'la riduzione per i residenti a Campione d’Italia non è calcolata');
  const kind = kindOf(row) ?? '';
  if (kind === AUTHORS)
    return isTickedIn(row, 'under35')
      ? because(cut(gross, dirittiAutore.deduzioneGiovani), 'per i giovani la deduzione è maggiore')
      : cut(gross, dirittiAutore.deduzione);
  if (kind === PROTESTS) return cut(gross, levataProtesti);
  return SPORT.includes(kind)
    ? forOperator(gross, 'le franchigie dei compensi sportivi non sono calcolate')
    : gross;
}

/** D4 and D5: TUIR artt. 67 and 71; expenses never beyond the income of the same row. */
function withoutExpenses(row: Row): Quantity {
  return notBelowZero(quantityIn(row, 'redditi').minus(quantityIn(row, 'spese')));
}

function diverse(row: Row): Quantity {
  const income = withoutExpenses(row);
  switch (kindOf(row)) {
    case ABROAD_NOT_LET:
      return nothing('gli immobili esteri non locati scontano l’IVIE e non l’Irpef');
    case AMATEURS:
      return forOperator(income, 'la franchigia dei compensi di attività dilettantistiche non è calcolata');
    case SUBLET:
      return doubtful(
        income,
        'media',
        'le locazioni brevi di chi non è proprietario sono tassate in via ordinaria',
      );
    default:
      return income;
  }
}

/** D4 with code 8: nothing of it is taxed, but it is an income of land and buildings: a part of r147. */
export function untaxedAbroad(taxReturn: TaxReturn): readonly Quantity[] {
  return rowsOf(taxReturn, 'D4')
    .filter((row) => kindOf(row) === ABROAD_NOT_LET)
    .map((row) => sureAs(withoutExpenses(row), row, 'tipoReddito'));
}

/** What is left of D3 and D5: rights of authors, occasional work and business (TUIR artt. 53 c. 2 and 67 c. 1 lett. i, l). */
export function occasionalIncome({ taxReturn, law }: Facts): Quantity {
  return sumOf([
    ...rowsOf(taxReturn, 'D3').map((row) => likeSelfEmployment(row, law.altriRedditi)),
    ...rowsOf(taxReturn, 'D5').map(withoutExpenses),
  ]);
}

/** Each rigo of quadro D with what of its rows counts. */
function incomes({ taxReturn, law }: Facts): Quantity[] {
  const rigo = (id: string, income: (row: Row) => Quantity) =>
    rowsOf(taxReturn, id).map((row) => sureAs(income(row), row, 'tipoReddito'));
  return [
    ...rigo('D1', profits),
    ...rigo('D2', (row) => quantityIn(row, 'redditi')),
    ...rigo('D3', (row) => likeSelfEmployment(row, law.altriRedditi)),
    ...rigo('D4', diverse),
    ...rigo('D5', withoutExpenses),
  ];
}

/** calcolo.md §3.4 */
export const otherIncomeRules: readonly TaxRule[] = [
  {
    id: 'r5',
    name: 'Altri redditi',
    law: 'TUIR artt. 44-47, 53-54, 67-71',
    row: 5,
    rounding: 'euro',
    compute: ({ facts }) => sumOf(incomes(facts)),
  },
];

import { amountIn, isTickedIn, textIn } from '../../cells/read-cells';
import { rowsOf, type Row, type TaxReturn } from '../../cells/tax-return';
import { isCrossBorder, isPension } from '../../codes/work';
import { doubtful, forOperator, notBelowZero } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import { sumIn, type Facts, type TaxRule } from '../common/facts';
import { oncePer } from '../common/once';
import { bonusesToLookAt, hasBonuses, movedBonuses, movedTips } from './bonuses-and-tips';

/** Kinds with exemptions of their own, which are not reckoned here: socially useful work, orphans' pensions, sport. */
const WITH_EXEMPTIONS = ['3', '7', '8', '9'];
/** What column 2 says. */
const FIXED_TERM = '2';

const kindOf = (row: Row) => textIn(row, 'tipoReddito');

/** Rows C1–C3 of pensions. */
export function pensionIncome(taxReturn: TaxReturn): Quantity {
  const rows = rowsOf(taxReturn, 'C1').filter(isPension);
  return sumIn(rows, 'reddito');
}

/** Rows C1–C3 of work, work across the border without its exempt part. */
function writtenEmployment({ taxReturn, law: { lavoro } }: Facts): Quantity {
  const rows = rowsOf(taxReturn, 'C1').filter((row) => !isPension(row));
  const abroad = rows.filter(isCrossBorder);
  const home = sumIn(
    rows.filter((row) => !isCrossBorder(row)),
    'reddito',
  );
  if (abroad.length === 0) return home;
  return home.plus(notBelowZero(sumIn(abroad, 'reddito').minus(lavoro.frontalieriEsente)));
}

/** Bonuses and tips that are taxed in another way than the employer did. */
function withChoices(income: Quantity, facts: Facts): Quantity {
  if (!hasBonuses(facts)) return income;
  const moved = [movedBonuses(facts), movedTips(facts)];
  const more = moved.map(({ intoIncome }) => intoIncome).filter((each) => !each.isZero);
  const less = moved.map(({ outOfIncome }) => outOfIncome).filter((each) => !each.isZero);
  if (more.length === 0 && less.length === 0) return income;
  const gross = more.reduce((sum, each) => sum.plus(each), income);
  return doubtful(
    notBelowZero(less.reduce((left, each) => left.minus(each), gross)),
    'media',
    'premi di risultato o mance sono tassati in un altro modo rispetto al datore di lavoro',
  );
}

/** The income of work (TUIR art. 49 c. 1): of C1–C3, with the bonuses and tips that are taxed with it. */
export const employmentIncome = oncePer((facts: Facts): Quantity =>
  withChoices(writtenEmployment(facts), facts),
);

/** With a contract for a fixed term and one without in the same year, the higher least detrazione holds. */
export function hasFixedTerm(taxReturn: TaxReturn): boolean {
  return rowsOf(taxReturn, 'C1').some(
    (row) => !isPension(row) && textIn(row, 'tipoContratto') === FIXED_TERM && amountIn(row, 'reddito') > 0,
  );
}

/** Rows C6–C8: assimilated incomes that come without days (TUIR art. 50 c. 1 lett. e–i). */
export function assimilatedIncome(taxReturn: TaxReturn): Quantity {
  const rows = rowsOf(taxReturn, 'C6').filter((row) => !isTickedIn(row, 'assegnoConiuge'));
  return sumIn(rows, 'reddito');
}

/** Rows C6–C8 with the tick: what a former spouse pays. */
export function formerSpouseIncome(taxReturn: TaxReturn): Quantity {
  const rows = rowsOf(taxReturn, 'C6').filter((row) => isTickedIn(row, 'assegnoConiuge'));
  return sumIn(rows, 'reddito');
}

/** What column 4 of C1–C3 and column 3 of C6–C8 say. */
const CAMPIONE = '5';

/** What somebody has to look at before the income is trusted, in Italian; null: nothing. */
function toLookAt(facts: Facts): string | null {
  const [days, assimilated] = [rowsOf(facts.taxReturn, 'C1'), rowsOf(facts.taxReturn, 'C6')];
  if (days.some((row) => WITH_EXEMPTIONS.includes(kindOf(row) ?? '')))
    return 'le franchigie di questo tipo di reddito non sono calcolate';
  if ([...days, ...assimilated].some((row) => textIn(row, 'altriDati') === CAMPIONE))
    return 'la riduzione per i residenti a Campione d’Italia non è calcolata';
  return bonusesToLookAt(facts);
}

/** calcolo.md §3.3 */
export const workIncomeRules: readonly TaxRule[] = [
  {
    id: 'r4',
    name: 'Redditi di lavoro dipendente, pensione e assimilati',
    law: 'TUIR artt. 49-52; L. 83/2023 (frontalieri); L. 208/2015 art. 1 c. 182; L. 197/2022 art. 1 c. 58',
    row: 4,
    rounding: 'euro',
    compute: ({ facts }) => {
      const { taxReturn } = facts;
      const income = sumOf([
        pensionIncome(taxReturn),
        employmentIncome(facts),
        assimilatedIncome(taxReturn),
        formerSpouseIncome(taxReturn),
      ]);
      const why = toLookAt(facts);
      return why === null ? income : forOperator(income, why);
    },
  },
];

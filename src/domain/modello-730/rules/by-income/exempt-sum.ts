import { amountIn, textIn } from '../../cells/read-cells';
import { hasCell, rowsOf, type TaxReturn } from '../../cells/tax-return';
import { because, byBand, doubtful, nothing } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import { christmasBonus } from './christmas-bonus';
import { cuneoIncome } from './cuneo-income';
import { quantityOf, type AskingFacts, type TaxRule } from '../common/facts';
import { employmentIncome } from '../work/work-income';

type Law = NonNullable<YearParameters['cuneo']['somma']>;

/** What column 5 of C14 says: no income of work that the sum is given on. */
const NONE_OF_IT = '2';

/** The whole sum of L. 207/2024 art. 1 c. 4-5: the percentage goes by the income of a whole year, and holds for the income itself. */
function exemptSum(
  work: { readonly income: Quantity; readonly days: Quantity; readonly daysOfYear: Quantity },
  law: Law,
): Quantity {
  const wholeYear = work.income.over(work.days).times(work.daysOfYear).named('reddito dell’anno intero');
  return byBand(
    wholeYear,
    law.percentuali.map(({ upTo, rate }) => ({ upTo, then: () => work.income.percent(rate) })),
  );
}

/** C14 has columns of its own for it, whose place on the form is presumed; whoever filled them in knows better than C1 and C5. */
function fromC14OrElse(taxReturn: TaxReturn, column: string, otherwise: () => Quantity): Quantity {
  const isTold = rowsOf(taxReturn, 'C14').some((row) => amountIn(row, column) > 0);
  return isTold
    ? doubtful(quantityOf(taxReturn, 'C14', column), 'bassa', 'la colonna del rigo C14 è presunta')
    : otherwise();
}

function sumOfYear(asking: AskingFacts, law: Law): Quantity {
  const { taxReturn, law: year } = asking.facts;
  if (rowsOf(taxReturn, 'C14').some((row) => textIn(row, 'codiceSomma') === NONE_OF_IT))
    return nothing('nessun reddito di lavoro che dia diritto alla somma, dice il rigo C14');
  const days = fromC14OrElse(taxReturn, 'giorniSomma', () => quantityOf(taxReturn, 'C5', 'giorniLavoro'));
  if (days.isZero) return nothing('nessun giorno di lavoro dipendente');
  const income = fromC14OrElse(taxReturn, 'redditoLavoro', () => employmentIncome(asking.facts));
  return byBand(cuneoIncome(asking), [
    {
      upTo: law.redditoMassimo,
      then: () => exemptSum({ income, days, daysOfYear: year.arrotondamento.giorniDellAnno }, law),
    },
    { upTo: null, then: () => nothing('oltre questo reddito non spetta') },
  ]);
}

/** calcolo.md §7 */
export const exemptSumRules: readonly TaxRule[] = [
  {
    id: 'somma_spettante',
    name: 'Somma che non concorre al reddito, spettante',
    law: 'L. 207/2024 art. 1 c. 4-5 (2024: DL 113/2024 art. 2-bis)',
    row: null,
    rounding: 'euro',
    compute: (asking) => {
      const { somma, indennitaNatalizia } = asking.facts.law.cuneo;
      if (somma !== null) return sumOfYear(asking, somma);
      if (indennitaNatalizia !== null) return christmasBonus(asking, indennitaNatalizia);
      return nothing('quest’anno non esiste');
    },
  },
  {
    id: 'somma_erogata',
    name: 'Somma che non concorre al reddito, già ricevuta dal datore di lavoro',
    law: 'L. 207/2024 art. 1 c. 5 (2024: DL 113/2024 art. 2-bis)',
    row: null,
    rounding: 'euro',
    compute: ({ facts: { taxReturn } }) => {
      const column = hasCell(taxReturn.structure, 'C14.sommaErogata') ? 'sommaErogata' : 'bonusErogato';
      const paid = quantityOf(taxReturn, 'C14', column);
      return paid.isZero ? paid : because(paid, 'la colonna del rigo C14 è presunta');
    },
  },
];

import { byBand, nothing } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import { cuneoIncome } from './cuneo-income';
import { quantityOf, type TaxRule } from '../common/facts';
import { inProportion, type Time } from '../common/proportion';
import { employmentIncome } from '../work/work-income';

type Law = NonNullable<YearParameters['cuneo']['ulterioreDetrazione']>;

/** L. 207/2024 art. 1 c. 6: whole up to an income, then falling; its quotient is not cut off. */
function furtherDetraction(work: { readonly income: Quantity; readonly time: Time }, law: Law): Quantity {
  const left = () => law.zeroDa.minus(work.income).over(law.zeroDa.minus(law.pienaFinoA));
  return byBand(work.income, [
    { upTo: law.oltre, then: () => nothing('fino a questo reddito spetta invece la somma esente') },
    { upTo: law.pienaFinoA, then: () => inProportion(law.importo, work.time) },
    { upTo: law.zeroDa, then: () => inProportion(law.importo.times(left()), work.time) },
  ]);
}

/** calcolo.md §6: for work only, not for pensions. */
export const furtherDetractionRule: TaxRule = {
  id: 'ulteriore_detrazione',
  name: 'Ulteriore detrazione per lavoro dipendente',
  law: 'L. 207/2024 art. 1 c. 6',
  row: null,
  rounding: 'euro',
  compute: (asking) => {
    const { taxReturn, law } = asking.facts;
    const days = quantityOf(taxReturn, 'C5', 'giorniLavoro');
    if (law.cuneo.ulterioreDetrazione === null) return nothing('quest’anno non esiste');
    if (days.isZero) return nothing('nessun giorno di lavoro dipendente');
    if (employmentIncome(asking.facts).isZero) return nothing('nessun reddito di lavoro dipendente');
    return furtherDetraction(
      {
        income: cuneoIncome(asking),
        time: { part: days, whole: law.arrotondamento.giorniDellAnno },
      },
      law.cuneo.ulterioreDetrazione,
    );
  },
};

import { because, byBand, nothing } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import { cuneoIncome } from './cuneo-income';
import { detractionsUntil2021 } from '../expenses/expense-lines';
import { quantityOf, type AskingFacts, type TaxRule } from '../common/facts';
import { byBrackets } from '../income-and-tax/gross-tax';
import { forWork } from './income-detractions';
import { inProportion, type Time } from '../common/proportion';
import { employmentIncome } from '../work/work-income';

/** Up to 15.000: whole, where the tax on the work alone exceeds its detrazione, made smaller by a few euros. */
function whereTaxExceeds(asking: AskingFacts, time: Time): Quantity {
  const { law } = asking.facts;
  const tax = byBrackets(employmentIncome(asking.facts), law.irpef.scaglioni);
  const least = forWork(asking).minus(inProportion(law.trattamentoIntegrativo.correttivo, time));
  const whole = inProportion(law.trattamentoIntegrativo.importo, time);
  const isDue = tax.exceeds(least);
  const compared = { quantity: tax, about: { amount: whole, isDue } };
  return isDue
    ? because(whole, { ...compared, above: least, upTo: null })
    : because(nothing('non spetta'), { ...compared, above: null, upTo: least });
}

/** Above 15.000: what some detrazioni exceed the gross tax by. */
function whereDetractionsExceed(asking: AskingFacts, time: Time): Quantity {
  const { law } = asking.facts;
  const { figure } = asking;
  const counted = sumOf([...['r21', 'r22', 'r24', 'r25'].map(figure), ...detractionsUntil2021(asking)]).named(
    'detrazioni che contano',
  );
  const tax = figure('r16');
  if (!counted.exceeds(tax)) return nothing('le detrazioni che contano non superano l’imposta lorda');
  return counted.minus(tax).atMost(inProportion(law.trattamentoIntegrativo.importo, time));
}

/** calcolo.md §7 */
export const integrativeTreatmentRules: readonly TaxRule[] = [
  {
    id: 'trattamento_spettante',
    name: 'Trattamento integrativo spettante',
    law: 'DL 3/2020 artt. 1 e 3 c. 2',
    row: null,
    rounding: 'euro',
    compute: (asking) => {
      const { taxReturn, law } = asking.facts;
      const days = quantityOf(taxReturn, 'C5', 'giorniLavoro');
      if (days.isZero) return nothing('nessun giorno di lavoro dipendente');
      if (employmentIncome(asking.facts).isZero) return nothing('nessun reddito di lavoro dipendente');
      const time = { part: days, whole: law.arrotondamento.giorniDellAnno };
      return byBand(cuneoIncome(asking), [
        { upTo: law.trattamentoIntegrativo.pienoFinoA, then: () => whereTaxExceeds(asking, time) },
        { upTo: law.trattamentoIntegrativo.finoA, then: () => whereDetractionsExceed(asking, time) },
        { upTo: null, then: () => nothing('oltre questo reddito non spetta') },
      ]);
    },
  },
  {
    id: 'trattamento_erogato',
    name: 'Trattamento integrativo già ricevuto dal datore di lavoro',
    law: 'DL 3/2020 art. 1 c. 3',
    row: null,
    rounding: 'euro',
    compute: ({ facts: { taxReturn } }) => quantityOf(taxReturn, 'C14', 'trattamentoErogato'),
  },
];

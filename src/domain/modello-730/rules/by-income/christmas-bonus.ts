import { byBand, doubtful, forOperator, nothing } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import { dependentChildRows } from '../family/children';
import { quantityOf, type AskingFacts } from '../common/facts';
import { byBrackets } from '../income-and-tax/gross-tax';
import { forWork } from './income-detractions';
import { inProportion } from '../common/proportion';
import { employmentIncome } from '../work/work-income';

type Law = NonNullable<YearParameters['cuneo']['indennitaNatalizia']>;

/** DL 113/2024 art. 2-bis, of 2024 only: for work, with a dependent child, where the tax on the work exceeds its detrazione. */
function dueBonus(asking: AskingFacts, law: Law): Quantity {
  const { taxReturn, law: year } = asking.facts;
  const days = quantityOf(taxReturn, 'C5', 'giorniLavoro');
  if (days.isZero) return nothing('nessun giorno di lavoro dipendente');
  if (dependentChildRows(taxReturn).length === 0) return nothing('nessun figlio a carico');
  const taxOnWork = byBrackets(employmentIncome(asking.facts), year.irpef.scaglioni);
  if (!taxOnWork.exceeds(forWork(asking)))
    return nothing('l’imposta lorda sul lavoro non supera la detrazione di lavoro');
  const time = { part: days, whole: year.arrotondamento.giorniDellAnno };
  return byBand(asking.figure('reddito_riferimento'), [
    {
      upTo: law.redditoMassimo,
      then: () =>
        doubtful(inProportion(law.importo, time), 'media', 'spetta a uno solo dei genitori che convivono'),
    },
    { upTo: null, then: () => nothing('oltre questo reddito non spetta') },
  ]);
}

/** C14 has columns for the income and the days that the employer went by; what is reckoned goes by C1 and C5. */
export function christmasBonus(asking: AskingFacts, law: Law): Quantity {
  const { taxReturn } = asking.facts;
  const isOther = (column: string, counted: Quantity) => {
    const told = quantityOf(taxReturn, 'C14', column);
    return !told.isZero && !told.value.equals(counted.value);
  };
  const differs =
    isOther('bonusReddito', employmentIncome(asking.facts)) ||
    isOther('bonusGiorni', quantityOf(taxReturn, 'C5', 'giorniLavoro'));
  const due = dueBonus(asking, law);
  return differs
    ? forOperator(
        due,
        'il reddito o i giorni del bonus natalizio (C14) non sono quelli dei righi C1 e C5, con cui è calcolato',
      )
    : due;
}

import { amountIn, textIn } from '../cells/read-cells';
import { rowsOf, type TaxReturn } from '../cells/tax-return';
import { byBand, doubtful, nothing } from '../engine/choose';
import type { Quantity } from '../engine/quantity';
import type { YearParameters } from '../parameters/year-parameters';
import { quantityOf, type AskingFacts } from './facts';
import { byBrackets } from './gross-tax';
import { forWork } from './income-detractions';
import { inProportion } from './proportion';
import { employmentIncome } from './work-income';

type Law = NonNullable<YearParameters['cuneo']['indennitaNatalizia']>;

/** Of any age: a child that is too young for the detrazione depends as well. */
const CHILDREN = ['F1', 'F', 'D'];

export function hasDependentChild(taxReturn: TaxReturn): boolean {
  return rowsOf(taxReturn, 'FAM1').some(
    (row) => CHILDREN.includes(textIn(row, 'parentela') ?? '') && amountIn(row, 'mesiACarico') > 0,
  );
}

/** DL 113/2024 art. 2-bis, of 2024 only: for work, with a dependent child, where the tax on the work exceeds its detrazione. */
export function christmasBonus(asking: AskingFacts, law: Law): Quantity {
  const { taxReturn, law: year } = asking.facts;
  const days = quantityOf(taxReturn, 'C5', 'giorniLavoro');
  if (days.isZero) return nothing('nessun giorno di lavoro dipendente');
  if (!hasDependentChild(taxReturn)) return nothing('nessun figlio a carico');
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

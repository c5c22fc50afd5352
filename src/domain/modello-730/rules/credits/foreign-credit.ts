import { numberIn } from '../../cells/read-cells';
import { rowsOf, type Row } from '../../cells/tax-return';
import { forOperator, nothing } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import { quantityIn, type AskingFacts, type TaxRule } from '../common/facts';

/** Income, gross and net tax of the year in which the foreign income was earned: the return's own, or those written beside it. */
function taxesOf(
  row: Row,
  { facts: { law }, figure }: AskingFacts,
): Record<'income' | 'gross' | 'net', Quantity> {
  const year = numberIn(row, 'anno');
  return year === null || year === law.about.incomeYear
    ? { income: figure('r11'), gross: figure('r16'), net: figure('r50') }
    : {
        income: quantityIn(row, 'redditoComplessivo'),
        gross: quantityIn(row, 'impostaLorda'),
        net: quantityIn(row, 'impostaNetta'),
      };
}

/** TUIR art. 165 c. 1: no more than the part of the Italian tax that falls on the foreign income, nor than the net tax. */
function creditOf(row: Row, asking: AskingFacts): Quantity {
  const { income, gross, net } = taxesOf(row, asking);
  if (income.isZero) return nothing('nessun reddito complessivo');
  const share = gross.times(quantityIn(row, 'redditoEstero')).over(income);
  return quantityIn(row, 'impostaEstera').atMost(share).atMost(net);
}

/** calcolo.md §10 */
export const foreignCreditRule: TaxRule = {
  id: 'credito_estero',
  name: 'Credito per le imposte pagate all’estero',
  law: 'TUIR art. 165',
  row: null,
  rounding: 'euro',
  compute: (asking) => {
    const rows = rowsOf(asking.facts.taxReturn, 'G4');
    if (rows.length === 0) return nothing('nessuna imposta pagata all’estero');
    const credit = sumOf(rows.map((row) => creditOf(row, asking))).atMost(asking.figure('r50'));
    return forOperator(
      credit,
      'il credito per le imposte pagate all’estero è una stima, va confrontato con i documenti',
    );
  },
};

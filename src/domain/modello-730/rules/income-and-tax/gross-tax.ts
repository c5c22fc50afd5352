import { notBelowZero, nothing } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import type { Bracket } from '../../parameters/brackets';
import { quantityOf, type TaxRule } from '../common/facts';
import { whyNoTax } from './no-tax';
import { pensionIncome } from '../work/work-income';

/** Each bracket taxes what lies in it. */
export function byBrackets(taxable: Quantity, brackets: readonly Bracket[]): Quantity {
  const parts: Quantity[] = [];
  let from: Quantity | null = null;
  for (const { upTo, rate } of brackets) {
    if (from !== null && !taxable.exceeds(from)) break;
    const to: Quantity = upTo !== null && taxable.exceeds(upTo) ? upTo : taxable;
    parts.push((from === null ? to : to.minus(from)).percent(rate));
    from = upTo;
  }
  return sumOf(parts);
}

/** calcolo.md §4 */
export const grossTaxRules: readonly TaxRule[] = [
  {
    id: 'r14',
    name: 'Reddito imponibile',
    law: 'TUIR art. 3 c. 1',
    row: 14,
    rounding: 'euro',
    compute: ({ figure }) => notBelowZero(figure('r11').minus(figure('r12')).minus(figure('r13'))),
  },
  {
    id: 'r16',
    name: 'Imposta lorda',
    law: 'TUIR art. 11',
    row: 16,
    rounding: 'euro',
    compute: ({ facts: { taxReturn, law }, figure }) => {
      const incomes = {
        total: figure('r11'),
        pension: pensionIncome(taxReturn),
        pensionTime: {
          part: quantityOf(taxReturn, 'C5', 'giorniPensione'),
          whole: law.arrotondamento.giorniDellAnno,
        },
        land: figure('r1').plus(figure('r2')),
        buildings: figure('r3'),
        home: figure('r12'),
      };
      const why = whyNoTax(incomes, law.irpef.nonDovuta);
      return why === null ? byBrackets(figure('r14'), law.irpef.scaglioni) : nothing(why);
    },
  },
];

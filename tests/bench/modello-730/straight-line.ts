import { Rational } from '../../../src/domain/modello-730/numbers/rational';
import { roundedToEuros, truncatedTo } from '../../../src/domain/modello-730/numbers/rounding';
import type { AVERAGE_RETURN } from './average-return';

// What a program reckons that only wants the result of this one return: the law's numbers in the code, exact arithmetic as the
// engine has it, no rule, no name, no reason. It is what the engine's way of explaining every figure is held to.

const n = (value: number | string) => Rational.of(value);
const HUNDRED = n(100);
const YEAR = n(365);
const FRANCHIGIA = n('129.11');
const NO_MINIMUM = n(12);
const RATES = { low: n(23), middle: n(35), oneri: n(19), works: n(50), comune: n('0.8'), acconto: n(30) };
const REGION = [n('1.23'), n('1.58'), n('1.72')] as const;
const LIMITS = { first: n(28000), second: n(50000), lombardia: n(15000) };

const percent = (value: Rational, rate: Rational) => value.times(rate).over(HUNDRED);
const round = roundedToEuros;
const positive = (value: Rational) => (value.compare(Rational.zero) > 0 ? value : Rational.zero);
/** Nothing up to twelve euros. */
const paid = (value: Rational) =>
  value.compare(NO_MINIMUM) > 0 || value.compare(NO_MINIMUM.negated()) < 0 ? value : Rational.zero;

/** Every figure of the average return that is not nothing, by the engine's ids. */
export function straightLine(cells: typeof AVERAGE_RETURN): Readonly<Record<string, Rational>> {
  const r3 = round(
    n(cells['B1.col1'])
      .times(n('1.05'))
      .times(n(cells['B1.col3']))
      .over(YEAR)
      .times(n(cells['B1.col4']))
      .over(HUNDRED),
  );
  const r4 = n(cells['C1.col3']);
  const r11 = r3.plus(r4);
  const income = r11.minus(r3);
  const r13 = n(cells['E27.col2']);
  const r14 = r11.minus(r3).minus(r13);
  const r16 = round(percent(LIMITS.first, RATES.low).plus(percent(r14.minus(LIMITS.first), RATES.middle)));
  // The spouse: 690 from 15.000 to 40.000 euros, and 20 more between 29.200 and 34.700 but for 34.700 itself.
  const r21 = round(n(690).plus(n(20)).times(n(cells['FAM1#1.col6'])).over(n(12)));
  const quotient = truncatedTo(n(95000).minus(income).over(n(95000)), 4);
  const r22 = round(
    n(950)
      .times(quotient)
      .times(n(cells['FAM1#2.col10']))
      .over(n(12))
      .times(n(cells['FAM1#2.col7']))
      .over(HUNDRED),
  );
  const slope = truncatedTo(n(50000).minus(income).over(n(22000)), 4);
  const r25 = round(n(1910).times(slope).times(n(cells['C5.col1'])).over(YEAR).plus(n(65)));
  const ulterioreDetrazione = round(n(1000).times(n(cells['C5.col1'])).over(YEAR));
  const health = positive(n(cells['E1.col1']).plus(n(cells['E1.col2'])).minus(FRANCHIGIA));
  const r28 = round(
    percent(health, RATES.oneri)
      .plus(percent(n(cells['E7.col2']), RATES.oneri))
      .plus(percent(n(cells['E8.col2']), RATES.oneri))
      .plus(percent(n(cells['E9.col2']), RATES.oneri)),
  );
  const r29 = round(percent(n(cells['E41.col9']).over(n(10)), RATES.works));
  const r48 = r21.plus(r22).plus(r25).plus(ulterioreDetrazione).plus(r28).plus(r29);
  const r50 = positive(r16.minus(r48));
  const r59 = n(cells['C9.col1']);
  const r60 = r50.minus(r59);
  const r72 = round(
    percent(LIMITS.lombardia, REGION[0])
      .plus(percent(LIMITS.first.minus(LIMITS.lombardia), REGION[1]))
      .plus(percent(r14.minus(LIMITS.first), REGION[2])),
  );
  const r73 = n(cells['C10.col1']);
  const r75 = round(percent(r14, RATES.comune));
  const r76 = n(cells['C11.col1']).plus(n(cells['C12.col1']));
  const r78 = round(percent(percent(r14, RATES.comune), RATES.acconto));
  const r79 = n(cells['C13.col1']);
  const [regione, comune] = [r72.minus(r73), r75.minus(r76)];
  const [irpefPaid, regionePaid] = [paid(r60), paid(regione)];
  const crediti = positive(irpefPaid.negated());
  const debiti = positive(regionePaid).plus(positive(paid(comune)));
  return {
    ...{ r3, r12: r3, r4, r11, reddito_riferimento: income, r13, r14, r16, r21, r22, r25 },
    ...{ ulteriore_detrazione: ulterioreDetrazione, r28, r29, r48, r50, r59, r60 },
    ...{ r71: r14, r72, r73, r75, r76, r78, r79 },
    ...{ saldo_irpef: r60, saldo_add_regionale: regione, saldo_add_comunale: comune },
    ...{ saldo_irpef_oltre_12: irpefPaid, saldo_add_regionale_oltre_12: regionePaid },
    ...{ crediti, debiti_luglio: debiti, risultato: debiti.minus(crediti) },
  };
}

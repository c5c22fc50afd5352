import { Rational } from '../../../src/domain/modello-730/numbers/rational';
import { roundedToEuros, truncatedTo } from '../../../src/domain/modello-730/numbers/rounding';
import { demand, HUNDRED, nothingIn, numberAt, paid, percent, positive, YEAR, type Cells } from './straight';

// What a program reckons that only wants the results of this one return, all figures of it: the law's numbers in the code, cells
// read by their addresses, the thresholds that decide asked for, exact arithmetic as the engine has it; no rule, no name, no
// reason. It is what the engine's way of explaining every figure is held to.

const n = (value: number | string) => Rational.of(value);
const ZERO = Rational.zero;
const round = roundedToEuros;

// Numbers of the law are made once, as the engine's are.
const REVALUATION = n('1.05');
const FRANCHIGIA = n('129.11');
const E2_MOST = n(6197);
const E7_MOST = n(4000);
const SCHOOL_MOST = n(1000);
const CONDO_MOST = n(96000);
const FUNDS_MOST = n('5164.57');
const RATES = { low: n(23), middle: n(35), oneri: n(19), works: n(50), comune: n('0.8'), acconto: n(30) };
const REGION = [n('1.23'), n('1.58'), n('1.72')] as const;
const LIMITS = { lombardia: n(15000), low: n(15000), first: n(28000), second: n(50000), most: n(75000) };
const SPOUSE = {
  fixed: n(690),
  more: n(20),
  from: n(15000),
  to: n(40000),
  moreFrom: n(29200),
  moreTo: n(34700),
};
const CHILD = { fixed: n(950), limit: n(95000) };
const WORK = { base: n(1910), divisor: n(22000), more: n(65), moreFrom: n(25000), moreTo: n(35000) };
const FURTHER = { fixed: n(1000), from: n(20000), to: n(32000) };
const EXEMPTION = n(23000);
const MONTHS = n(12);
const INSTALMENTS = n(10);

const atMost = (value: Rational, most: Rational) => (value.compare(most) > 0 ? most : value);
const lies = (value: Rational, above: Rational, upTo: Rational) =>
  value.compare(above) > 0 && value.compare(upTo) <= 0;

/** Every figure of the average return, by the engine's ids. @throws Error for returns of another kind */
export function straightLine(cells: Cells): Readonly<Record<string, Rational>> {
  const at = (address: string) => numberAt(cells, address);
  const none = (...addresses: readonly string[]) => nothingIn(cells, addresses);

  const r1 = none('A1.col1', 'A1.col4');
  const r2 = none('A1.col3', 'A1.col4');
  demand(cells['B1.col2'] === 1);
  const rent = at('B1.col1').times(REVALUATION).times(at('B1.col3')).over(YEAR);
  const r3 = round(percent(rent, at('B1.col4')));
  const r12 = r3;
  const [r147, r148] = [none('A2.col1', 'B2.col1', 'D4.col2'), none('B1.col12', 'B2.col12')];
  const flat = none('B1.col6', 'B1.col11', 'D4.col1');
  demand(cells['C1.col1'] === 2 && cells['C1.col2'] === 1);
  const bonuses = none('C4.col2', 'C4.col3', 'C16.col2', 'C16.col3');
  const r4 = round(
    at('C1.col3')
      .plus(at('C2.col3'))
      .plus(at('C3.col3'))
      .plus(none('C6.col2', 'C7.col2', 'C8.col2')),
  );
  const r5 = round(none('D1.col2', 'D2.col2', 'D3.col2', 'D4.col2', 'D5.col2'));
  const r11 = r1.plus(r2).plus(r3).plus(r4).plus(r5);
  const income = r11.minus(r12).plus(flat);
  const deducted = none(
    'E21.col1',
    'E22.col2',
    'E23.col1',
    'E24.col1',
    'E25.col1',
    'E26.col2',
    'E32.col2',
    'E36.col1',
  );
  const r13 = round(atMost(at('E27.col2'), FUNDS_MOST).plus(deducted));
  const r14 = positive(r11.minus(r12).minus(r13));

  demand(lies(r14, LIMITS.first, LIMITS.second));
  const r16 = round(percent(LIMITS.first, RATES.low).plus(percent(r14.minus(LIMITS.first), RATES.middle)));
  demand(cells['FAM1#1.col1'] === 'C' && lies(income, SPOUSE.from, SPOUSE.to));
  const ofSpouse = lies(income, SPOUSE.moreFrom, SPOUSE.moreTo)
    ? SPOUSE.fixed.plus(SPOUSE.more)
    : SPOUSE.fixed;
  const r21 = round(ofSpouse.times(at('FAM1#1.col6')).over(MONTHS));
  demand(cells['FAM1#2.col1'] === 'F1' && income.compare(CHILD.limit) < 0);
  const child = CHILD.fixed.times(truncatedTo(CHILD.limit.minus(income).over(CHILD.limit), 4));
  const r22 = round(percent(child.times(at('FAM1#2.col10')).over(MONTHS), at('FAM1#2.col7')));
  const r24 = none('FAM1#3.col6', 'FAM1#4.col6');
  demand(lies(income, LIMITS.first, LIMITS.second));
  const days = at('C5.col1');
  const slope = truncatedTo(LIMITS.second.minus(income).over(WORK.divisor), 4);
  const work = WORK.base.times(slope).times(days).over(YEAR);
  const r25 = round(lies(income, WORK.moreFrom, WORK.moreTo) ? work.plus(WORK.more) : work);
  const [r26, r27] = [none('C5.col2'), none('C6.col2', 'D3.col2', 'D5.col2')];
  demand(lies(income, FURTHER.from, FURTHER.to));
  const further = round(FURTHER.fixed.times(days).over(YEAR));

  // Neither the limit of art. 16-ter nor the reduction of 260 euros reaches this income.
  const plafond = income.compare(LIMITS.most) > 0 ? LIMITS.most : ZERO;
  const lowered = income.compare(LIMITS.second) > 0 ? HUNDRED : ZERO;
  demand(plafond.isZero && lowered.isZero);
  const own = at('E1.col1')
    .plus(at('E1.col2'))
    .plus(atMost(at('E2.col1'), E2_MOST));
  const health = positive(own.minus(FRANCHIGIA)).plus(none('E3.col1', 'E4.col2', 'E5.col2', 'E6.col2'));
  demand(cells['E7.col1'] === 7 && cells['E8.col1'] === 12 && cells['E9.col1'] === 33);
  const r28 = round(
    percent(health, RATES.oneri)
      .plus(percent(atMost(at('E7.col2'), E7_MOST), RATES.oneri))
      .plus(percent(atMost(at('E8.col2'), SCHOOL_MOST), RATES.oneri))
      .plus(percent(atMost(at('E9.col2'), SCHOOL_MOST), RATES.oneri))
      .plus(none('E10.col2', 'E14.col3'))
      .minus(lowered),
  );
  demand(cells['E41.col1'] === 2022);
  const works = atMost(at('E41.col9'), CONDO_MOST).over(INSTALMENTS);
  const r29 = round(percent(works, RATES.works).plus(none('E42.col9', 'E43.col9')));
  const r30 = none('E56.col2', 'E57.col2', 'E57.col4', 'E58.col2', 'E59.col2');
  const r31 = none('E61.col8', 'E62.col8');
  const r37 = none('E71.col2', 'E72.col1');
  const r38 = none('E81.col1', 'E82.col1', 'E83.col2');
  const r41 = none('G1.col1', 'G3.col1', 'G3.col2');
  const other = none('G2.col1', 'G5.col1', 'G6.col1', 'G7.col1', 'G8.col1', 'G9.col1');
  const family = r21.plus(r22).plus(r24).plus(r25).plus(r26).plus(r27).plus(further);
  const r48 = family.plus(r28).plus(r29).plus(r30).plus(r31).plus(r37).plus(r38).plus(r41).plus(other);
  const r50 = positive(r16.minus(r48));
  const abroad = none('G4.col2', 'G4.col4');
  const tenant = positive(r37.minus(r16));
  const r59 = at('C9.col1').plus(none('D1.col4', 'D2.col4', 'D3.col4', 'D4.col4', 'D5.col4', 'F2.col1'));
  const r60 = r50.minus(abroad).minus(r59);
  const trattamento = income.compare(LIMITS.first) > 0 ? ZERO : positive(family.minus(r16));
  const [given, sumGiven] = [at('C14.col2'), none('C14.col4')];
  demand(income.compare(FURTHER.from) > 0);
  const sum = ZERO;

  demand(r50.isPositive && r14.compare(EXEMPTION) > 0);
  const regional = percent(LIMITS.lombardia, REGION[0])
    .plus(percent(LIMITS.first.minus(LIMITS.lombardia), REGION[1]))
    .plus(percent(r14.minus(LIMITS.first), REGION[2]));
  const municipal = percent(r14, RATES.comune);
  const [r72, r75, r78] = [round(regional), round(municipal), round(percent(municipal, RATES.acconto))];
  const r73 = at('C10.col1').plus(none('F2.col2', 'F2.col4'));
  const r74 = positive(at('F3.col3').minus(at('F3.col4')));
  const r76 = at('C11.col1').plus(at('C12.col1')).plus(none('F1.col3', 'F2.col3'));
  const r77 = positive(at('F3.col5').minus(at('F3.col6')));
  const r79 = at('C13.col1').plus(none('F1.col4'));
  const r80 = flat;
  const r81 = positive(at('F3.col8').minus(at('F3.col9')));
  const r82 = none('F1.col5', 'F1.col6');

  const before = positive(at('F3.col1').minus(at('F3.col2'))).plus(none('F1.col1', 'F1.col2'));
  const saldoIrpef = r60
    .minus(before)
    .minus(trattamento.minus(given))
    .minus(sum.minus(sumGiven))
    .minus(tenant);
  const saldi = {
    saldo_irpef: saldoIrpef,
    saldo_add_regionale: r72.minus(r73).minus(r74),
    saldo_add_comunale: r75.minus(r76).minus(r77),
    saldo_cedolare: r80.minus(r81).minus(r82).minus(none('F8.col1')),
  };
  const choices = none('F6.col1', 'F6.col2', 'F6.col3', 'F6.col4', 'F6.col5', 'F6.col6');
  demand(!r60.isPositive && !r80.isPositive);
  const acconti = {
    acconto_irpef_1: choices,
    acconto_irpef_2: choices,
    acconto_cedolare_1: r80,
    acconto_cedolare_2: r80,
  };
  const advance = positive(r78.minus(r79));
  const [irpef, regione] = [paid(saldi.saldo_irpef), paid(saldi.saldo_add_regionale)];
  const [comune, cedolare] = [paid(saldi.saldo_add_comunale), paid(saldi.saldo_cedolare)];
  const [first, second] = [paid(acconti.acconto_irpef_1), paid(acconti.acconto_irpef_2)];
  const [firstFlat, secondFlat] = [paid(acconti.acconto_cedolare_1), paid(acconti.acconto_cedolare_2)];
  const nextComune = paid(advance);
  const july = [irpef, regione, comune, cedolare, first, nextComune, firstFlat];
  const crediti = july.reduce((all, each) => (each.isNegative ? all.minus(each) : all), ZERO);
  const debiti = july.reduce((all, each) => (each.isPositive ? all.plus(each) : all), ZERO);
  return {
    ...{ r1, r2, r3, r12, r147, r148, r6_21: flat, r6_10: flat, r6_26: flat, r80, r81, r82, r4, r5 },
    ...{ mance_sostitutiva: bonuses, sostitutiva_premi_e_mance: bonuses, r11, reddito_riferimento: income },
    ...{ r13, r14, r16, r21, r22, r24, r25, r26, r27, ulteriore_detrazione: further, plafond_16ter: plafond },
    ...{ spese_16ter: plafond, spese_16ter_ammesse: plafond, riduzione_260: lowered, r28, r29, r30, r31 },
    ...{ r37, r38, r41, residuo_G1: r41, crediti_G: other, residuo_G: other, r48, r50 },
    ...{ credito_locazione_incapienza: tenant, credito_estero: abroad, r59, r60 },
    ...{ trattamento_spettante: trattamento, trattamento_erogato: given, somma_spettante: sum },
    ...{ somma_erogata: sumGiven, r71: r14, r72, r73, r74, r75, r76, r77, r78, r79, ...acconti, ...saldi },
    ...{ acconto_add_comunale: advance, saldo_irpef_oltre_12: irpef, saldo_add_regionale_oltre_12: regione },
    ...{
      saldo_add_comunale_oltre_12: comune,
      saldo_cedolare_oltre_12: cedolare,
      acconto_irpef_1_oltre_12: first,
    },
    ...{ acconto_irpef_2_oltre_12: second, acconto_add_comunale_oltre_12: nextComune },
    ...{ acconto_cedolare_1_oltre_12: firstFlat, acconto_cedolare_2_oltre_12: secondFlat },
    ...{
      novembre: second.plus(secondFlat),
      crediti,
      debiti_luglio: debiti,
      risultato: debiti.minus(crediti),
    },
  };
}

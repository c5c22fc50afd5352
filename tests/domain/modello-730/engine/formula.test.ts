import fc from 'fast-check';
import {
  because,
  between,
  byBand,
  doubtful,
  forOperator,
  notBelowZero,
  nothing,
} from '../../../../src/domain/modello-730/engine/choose';
import { leavesOf, reasonsOf } from '../../../../src/domain/modello-730/engine/leaves';
import { type Quantity, sumOf } from '../../../../src/domain/modello-730/engine/quantity';
import { formulaInNumbers, formulaInWords } from '../../../../src/domain/modello-730/engine/formula';
import { reasonInWords } from '../../../../src/domain/modello-730/engine/reasons';
import { ALL } from '../../../../src/domain/modello-730/rules/common/proportion';
import { lawful, written } from './quantities';

const income = written(25_000, 'reddito');
const base = lawful('base', 1910);
const slope = lawful('quota', 1190);
const threshold = lawful('soglia', 28_000);
const width = lawful('ampiezza', 13_000);
const credit = lawful('credito', -1339);

test('a formula is told in words, with its numbers, with its quotient cut off, and with its result', () => {
  const amount = base.plus(slope.times(threshold.minus(income).over(width).truncatedAtFour()));
  expect(formulaInWords(amount)).toBe('base + quota × (soglia − reddito)/ampiezza');
  expect(formulaInNumbers(amount)).toBe(
    '1.910 + 1.190 × (28.000 − 25.000)/13.000 = 1.910 + 1.190 × 0,2307 = 2.184,53',
  );
});

test.each<[Quantity, string]>([
  [base.minus(slope.minus(width)), '1.910 − (1.190 − 13.000)'],
  [base.minus(slope).minus(width), '1.910 − 1.190 − 13.000'],
  [base.plus(slope).over(slope.times(width)), '(1.910 + 1.190)/(1.190 × 13.000)'],
  [income.percent(lawful('aliquota', 23)), '25.000 × 23%'],
  [income.percent(lawful('aliquota', '4.80')), '25.000 × 4,8%'],
  [income.percent(lawful('aliquota', '1.014')), '25.000 × 1,014%'],
  [income.percent(lawful('aliquota', 30)), '25.000 × 30%'],
  [base.plus(slope).percent(lawful('aliquota', 100)), '(1.910 + 1.190) × 100%'],
  [base.minus(lawful('niente', 0)), '1.910'],
  [base.atMost(slope).plus(width), '(il minore fra 1.910 e 1.190) + 13.000'],
  [lawful('niente', 0).minus(credit), '0 − (−1.339)'],
  [base.plus(credit), '1.910 + (−1.339)'],
  [base.plus(credit.plus(slope)), '1.910 + (−1.339 + 1.190)'],
  [credit.plus(base).minus(slope), '−1.339 + 1.910 − 1.190'],
  [credit.percent(lawful('aliquota', 23)), '(−1.339) × 23%'],
  [credit.atLeast(base), 'il maggiore fra −1.339 e 1.910'],
])('brackets stand where the formula needs them: %#', (quantity, shown) => {
  expect(formulaInNumbers(quantity).split(' = ')[0]).toBe(shown);
});

test('what is compared is shown reckoned before the result', () => {
  const days = written(62, 'giorni', 'C5.col1');
  const amount = lawful('intera', 1955).times(days).over(lawful('anno', 365)).atLeast(lawful('minimo', 690));
  expect(formulaInNumbers(amount)).toBe(
    'il maggiore fra 1.955 × 62/365 e 690 = il maggiore fra 332,08 e 690 = 690',
  );
});

test('what is left of a whole is told as people write per cents', () => {
  expect(formulaInWords(base.percent(ALL.minus(lawful('quota', 30))))).toBe('base × (100% − quota)');
});

test('nothing is left out of a sum but what is nothing', () => {
  const none = written(0);
  expect(formulaInNumbers(sumOf([none, income, none, base]))).toBe('25.000 + 1.910 = 26.910');
  expect(formulaInNumbers(sumOf([none, income, none]))).toBe('25.000');
  expect(formulaInNumbers(sumOf([none, none]))).toBe('0');
  expect(formulaInNumbers(sumOf([]))).toBe('0');
  expect(formulaInWords(sumOf([none, income, none, base]))).toBe('reddito + base');
});

test('the band that decided is told with its thresholds', () => {
  const chosen = byBand(income, [
    { upTo: lawful('prima soglia', 15_000), then: () => base },
    { upTo: threshold, then: () => slope },
  ]);
  expect(chosen.value).toEqual(slope.value);
  expect(reasonsOf(chosen).map(reasonInWords)).toEqual(['reddito 25.000: oltre 15.000 e fino a 28.000']);
  const increase = between(income, lawful('da', 25_000), lawful('a', 35_000), lawful('maggiorazione', 65));
  expect(increase.isZero).toBe(true);
  expect(reasonsOf(increase).map(reasonInWords)).toEqual([
    'maggiorazione non spetta (reddito 25.000: fino a 25.000)',
  ]);
});

test('reasons in words come from the outer to the inner one, whatever is around', () => {
  const reasons = reasonsOf(because(nothing('dentro'), 'fuori').plus(base)).map(reasonInWords);
  expect(reasons).toEqual(['fuori', 'dentro']);
  expect(notBelowZero(base.minus(threshold)).isZero).toBe(true);
  expect(notBelowZero(threshold.minus(base)).value).toEqual(threshold.minus(base).value);
});

test('what somebody has to look at is marked, however reasons begin', () => {
  const marked = forOperator(base, 'manca il codice');
  expect(marked.value).toEqual(base.value);
  expect(reasonsOf(marked)).toEqual([{ forOperator: 'manca il codice' }]);
  expect(reasonsOf(marked).map(reasonInWords)).toEqual(['serve un operatore: manca il codice']);
  expect(leavesOf(marked)).toEqual([base]);
  const inWords = doubtful(base, 'bassa', 'serve un operatore: solo parole');
  expect(reasonsOf(inWords)).toEqual(['serve un operatore: solo parole']);
});

test('a band holds its upper threshold and not its lower one, and beyond all of them there is nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (value) => {
      const quantity = written(value);
      const { value: due } = byBand(quantity, [
        { upTo: lawful('a', 15_000), then: () => lawful('prima', 1) },
        { upTo: lawful('b', 28_000), then: () => lawful('seconda', 2) },
      ]);
      expect(due.toWholeNumber()).toBe(value <= 15_000 ? 1 : value <= 28_000 ? 2 : 0);
      const extra = between(quantity, lawful('a', 15_000), lawful('b', 28_000), lawful('tre', 3));
      expect(extra.value.toWholeNumber()).toBe(value > 15_000 && value <= 28_000 ? 3 : 0);
    }),
  );
});

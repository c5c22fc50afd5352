import { settlementOf } from '../../../../src/domain/modello-730/papers/settlement';
import { Rational } from '../../../../src/domain/modello-730/numbers/rational';
import { showNumber } from '../../../../src/domain/modello-730/numbers/show';
import { equationsOf, roundingsOf, valueOf } from './arithmetic';
import { casesIn, type WorkedCase } from './case-files';
import { reckonCase } from './reckon-case';

const own = casesIn('own');
const named = own.map((each) => [each.id, each.titolo, each] as const);

/** «r16 (TUIR art. 11): 28.000 × 23% = 6.440»: what is reckoned, by which rule, with which numbers. */
const STEP = /^[^()]+ \(.*[0-9]+\/?.*\): .*[0-9]/;
const NUMBER = /\d+(?:\.\d{3})*(?:,\d+)?/g;

/** What a case is always about, whatever else it shows. */
const MAIN_ROWS = ['r11', 'r14', 'r16', 'r48', 'r50', 'r60', 'saldi', 'risultato', 'esito'];

/** Every number that a case expects; what is nothing need not be reckoned. */
function expectedNumbers({ atteso }: WorkedCase): readonly (readonly [string, number])[] {
  return Object.entries(atteso)
    .flatMap(([key, value]): (readonly [string, unknown])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([part, each]) => [`${key}.${part}`, each] as const)
        : [[key, value]],
    )
    .filter((pair): pair is readonly [string, number] => typeof pair[1] === 'number' && pair[1] !== 0);
}

const written = (value: number) => showNumber(Rational.of(Math.abs(value)));

test('there are sixty cases of our own at least, in both years', () => {
  expect(own.length).toBeGreaterThanOrEqual(60);
  expect(new Set(own.map(({ contesto }) => contesto.anno))).toEqual(new Set([2024, 2025]));
});

test.each(named)('%s %s: each step names its rule and its numbers', (_id, _title, { conto = [], atteso }) => {
  expect(conto.length).toBeGreaterThanOrEqual(3);
  expect(conto.filter((step) => !STEP.test(step))).toEqual([]);
  expect(Object.keys(atteso)).toEqual(expect.arrayContaining(MAIN_ROWS));
});

test.each(named)('%s %s: every expected number stands in the arithmetic', (_id, _title, worked) => {
  const inSteps = new Set((worked.conto ?? []).flatMap((step) => step.match(NUMBER) ?? []));
  const missing = expectedNumbers(worked).filter(([, value]) => !inSteps.has(written(value)));
  expect(missing).toEqual([]);
});

test('sums are read as people write them', () => {
  expect(valueOf('6.440 + (30.000 − 28.000) × 35%')).toBe(7140);
  expect(valueOf('−75')).toBe(-75);
  expect(valueOf('min(3; 4)')).toBeNull();
  expect(equationsOf('Q = (28.000 − 25.000)/12.000 = 0,25; × 6/12 = 0,125')).toMatchObject([
    { left: 0.25, right: 0.25 },
    { left: 0.125, right: 0.125 },
  ]);
});

/** Quotients are written with four decimals and go on from there. */
const WRITTEN = 0.001;

test.each(named)('%s %s: the arithmetic is right', (_id, _title, { conto = [] }) => {
  const equations = conto.flatMap(equationsOf);
  expect(equations.length).toBeGreaterThanOrEqual(3);
  expect(equations.filter(({ left, right }) => Math.abs(left - right) > WRITTEN)).toEqual([]);
  const halfUp = (value: number) => Math.sign(value) * Math.floor(Math.abs(value) + 0.5);
  expect(conto.flatMap(roundingsOf).filter(({ exact, rounded }) => halfUp(exact) !== rounded)).toEqual([]);
});

test('two spouses who declare together settle the sum of their cases', () => {
  const [declarant, spouse] = ['O01', 'O02'].map((id) => {
    const worked = own.find((each) => each.id === id);
    if (worked === undefined) throw new Error(`There is no case ${id}`);
    return reckonCase(worked);
  });
  if (declarant === undefined || spouse === undefined) throw new Error('There are two spouses');
  // 1.257 to be paid and 1.378 to be paid back; the declarant's 539 of November stay apart.
  const { result, november } = settlementOf(declarant, spouse);
  expect([result, november].map((each) => each.toWholeNumber())).toEqual([-121, 539]);
});

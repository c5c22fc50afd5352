import { settlementOf } from '../../../../src/domain/modello-730/papers/settlement';
import { toDecimalText } from '../../../../src/domain/modello-730/numbers/show';
import { reckonCase } from '../cases/reckon-case';

const employee = { 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 30_000, 'C5.col1': 365, 'C10.col1': 424 };
// The net tax is 7.140 − 1.801 − 1.000 = 4.339.
const withheld = (euros: number, more: object = {}, anno = 2025) =>
  reckonCase({ contesto: { anno, regione: 'lombardia' }, input: { ...employee, 'C9.col1': euros, ...more } });
type Half = ReturnType<typeof withheld>;
const settled = (declarant: Half, spouse: Half | null = null) => {
  const { result, november, instalments } = settlementOf(declarant, spouse);
  const shown = instalments.map(({ amount }) => toDecimalText(amount, 2));
  return [result.toWholeNumber(), november.toWholeNumber(), ...shown];
};

test('what one spouse has to pay is set off against what the other gets back', () => {
  // 1.000 + 400 of advance, and 600 in November; −661 for the other
  expect(settled(withheld(3339), withheld(5000))).toEqual([739, 600, '739.00']);
});

test('the threshold of twelve euros holds for each spouse alone', () => {
  expect(settled(withheld(4329), withheld(4329))[0]).toBe(0);
});

test('returns of two years are no joint return', () => {
  expect(() => settled(withheld(0), withheld(0, {}, 2024))).toThrow('A joint return is of one year');
});

test('a return asks for its parts in F6; only July’s debt is paid in parts', () => {
  // 4.339 − 3.339 = 1.000, and 400 of the advance
  expect(settled(withheld(3339))).toEqual([1400, 600, '1400.00']);
  expect(settled(withheld(3339, { 'F6.col7': '5' }))).toEqual([1400, 600, ...Array(5).fill('280.00')]);
});

test('where nothing is to be paid there are no parts', () => {
  expect(settled(withheld(5000, { 'F6.col7': '5' }))).toEqual([-661, 0]);
});

test('parts end with that of December: July begins for work, June with the F24', () => {
  // 1.400/6 = 233,33; the last one 1.400 − 5 × 233,33 = 233,35
  expect(settled(withheld(3339, { 'F6.col7': '7' }))).toEqual([
    ...[1400, 600, ...Array<string>(5).fill('233.33'), '233.35'],
  ]);
  expect(settled(withheld(3339, { 'F6.col7': '6' }))).toHaveLength(2 + 6);
  const withoutEmployer = { 'F6.col7': '7', 'FR1.senzaSostituto': 'A' };
  expect(settled(withheld(3339, withoutEmployer))).toEqual([1400, 600, ...Array<string>(7).fill('200.00')]);
});

test('a pension begins in August, and ends in December too', () => {
  const pensioner = { 'C1.col1': 1, 'C1.col2': '', 'C5.col1': '', 'C5.col2': 365, 'F6.col7': '7' };
  // From August to December there are five months.
  const { instalments, partsAsked } = settlementOf(withheld(3339, pensioner), null);
  expect([instalments.length, partsAsked]).toEqual([5, 7]);
  const both = { ...pensioner, 'C2.col1': 2, 'C2.col2': 1, 'C2.col3': 5000, 'C5.col1': 100, 'C5.col2': 265 };
  expect(settlementOf(withheld(3339, both), null).instalments).toHaveLength(6);
});

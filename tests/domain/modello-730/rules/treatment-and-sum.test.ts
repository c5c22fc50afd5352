import { settle } from './settle';

const work = (income: number, days = 365, contract = 1) => ({
  ...{ 'C1.col1': 2, 'C1.col2': contract, 'C1.col3': income, 'C5.col1': days },
});
const treatment = (income: number, days = 365, contract = 1, reference = income) =>
  settle(work(income, days, contract), { reddito_riferimento: reference }).euros('trattamento_spettante');

test('up to 15.000 the treatment is due where the tax on the work exceeds its detrazione without 75', () => {
  // 23% of 8.173 is 1.879,79 and of 8.174 it is 1.880,02; 1.955 − 75 = 1.880
  expect(treatment(8173)).toBe(0);
  expect(treatment(8174)).toBe(1200);
  expect(treatment(15_000)).toBe(1200);
});

test('for a part of the year detrazione, 75 and treatment are set in proportion, the least detrazione is not', () => {
  // 200 days: 1.955 × 200/365 = 1.071,23; − 75 × 200/365 = 41,10: 1.030,14; 23% of 4.479 is 1.030,17
  expect(treatment(4478, 200)).toBe(0);
  // 1.200 × 200/365 = 657,53
  expect(treatment(4479, 200)).toBe(658);
  // Fixed term, 100 days: the least is 1.380; − 20,55: 1.359,45; 23% of 5.910 is 1.359,30 and of 5.911 it is 1.359,53
  expect(treatment(5910, 100, 2)).toBe(0);
  expect(treatment(5911, 100, 2)).toBe(329);
});

test('beyond 15.000 it is what family, work and old expenses exceed the gross tax by, up to 1.200', () => {
  const given = { reddito_riferimento: 16_000, r16: 3680, r21: 690, r25: 3008 };
  const at = (cells: Record<string, number>, more: Record<string, number> = {}) =>
    settle({ ...work(16_000), ...cells }, { ...given, ...more }).euros('trattamento_spettante');
  // 690 + 3.008 = 3.698 − 3.680 = 18
  expect(at({})).toBe(18);
  // + 2.000 × 19% = 380 of a loan until 2021
  expect(at({ 'E7.col1': 7, 'E7.col2': 2000 })).toBe(398);
  expect(at({ 'E7.col1': 48, 'E7.col2': 2000 })).toBe(18);
  // 4.000 count at most: 760
  expect(at({ 'E7.col1': 7, 'E7.col2': 6000 })).toBe(778);
  // A building loan until 2021: 2.582,28 count at most: 490,63
  expect(at({ 'E8.col1': 10, 'E8.col2': 3000 })).toBe(509);
  expect(at({}, { r22: 3000 })).toBe(1200);
  expect(at({}, { r25: 2990 })).toBe(0);
});

test('in instalments of health expenses the year of the first one decides', () => {
  const given = { reddito_riferimento: 16_000, r16: 3680, r21: 690, r25: 3008 };
  const at = (year: number, rata: number) =>
    settle({ ...work(16_000), 'E6#1.col1': rata, 'E6#1.col2': 16_000 }, given, year).euros(
      'trattamento_spettante',
    );
  // In 2024 the fourth part is of 2021: 16.000/4 × 19% = 760
  expect(at(2024, 4)).toBe(778);
  expect(at(2024, 3)).toBe(18);
  expect(at(2025, 4)).toBe(18);
});

test('beyond 28.000, or without days of work, there is no treatment', () => {
  const much = { reddito_riferimento: 28_001, r16: 1000, r25: 3000 };
  expect(settle(work(28_001), much).euros('trattamento_spettante')).toBe(0);
  expect(settle(work(28_000), { ...much, reddito_riferimento: 28_000 }).euros('trattamento_spettante')).toBe(
    1200,
  );
  expect(settle({ 'C1.col1': 1, 'C1.col3': 12_000, 'C5.col2': 365 }).euros('trattamento_spettante')).toBe(0);
});

test('which side of the test holds is told with its numbers', () => {
  const { reasons } = settle(work(9000), { reddito_riferimento: 9000 }).explained('trattamento_spettante');
  expect(reasons).toContain('reddito_riferimento 9.000: fino a 15.000');
  expect(reasons.some((reason) => reason.endsWith('2.070: oltre 1.880)'))).toBe(true);
});

const sum = (income: number, days = 365, more: Record<string, number> = {}, reference = income) =>
  settle({ ...work(income, days), ...more }, { reddito_riferimento: reference }).euros('somma_spettante');

test('the exempt sum has the percentage of a whole year’s income, of the income that there was', () => {
  // 7,1% of 8.500; 5,3% of 8.501 = 450,55; 4,8% of 15.001 = 720,05
  expect(sum(8500)).toBe(604);
  expect(sum(8501)).toBe(451);
  expect(sum(15_000)).toBe(795);
  expect(sum(15_001)).toBe(720);
  expect(sum(20_000)).toBe(960);
  expect(sum(20_001)).toBe(0);
  // 2.000/62 × 365 = 11.774,19
  expect(sum(2000, 62)).toBe(106);
  expect(sum(5000, 100)).toBe(240);
  expect(sum(15_000, 365, {}, 20_001)).toBe(0);
});

test('the exempt part of those who came back to Italy counts for the threshold', () => {
  expect(sum(12_000, 365, { 'C14.col4': 8000 })).toBe(636);
  expect(sum(12_000, 365, { 'C14.col4': 8001 })).toBe(0);
});

test('the income of the whole year, which chose the percentage, is told with its formula', () => {
  const { steps, reasons } = settle(work(2000, 62), { reddito_riferimento: 6000 }).explained(
    'somma_spettante',
  );
  expect(steps.map(({ name, numbers }) => `${name}: ${numbers}`)).toEqual([
    'reddito dell’anno intero: 2.000/62 × 365 = 11.774,19',
  ]);
  expect(reasons).toContain('reddito dell’anno intero 11.774,19: oltre 8.500 e fino a 15.000');
});

test('days and income that C14 tells go before C5 and C1, with a note', () => {
  // 5.000/100 × 365 = 18.250: 4,8% of 5.000
  expect(sum(8000, 365, { 'C14.col9': 100, 'C14.col6': 5000 })).toBe(240);
  const { certainty } = settle({ ...work(8000), 'C14.col9': 365 }, { reddito_riferimento: 8000 }).explained(
    'somma_spettante',
  );
  expect(certainty).toBe('bassa');
  expect(sum(8000, 365, { 'C14.col5': 2 })).toBe(0);
});

const bonus = (income: number, days = 365, child = true) =>
  settle(
    { ...work(income, days), ...(child ? { 'FAM1#2.col1': 'F1', 'FAM1#2.col5': 12 } : {}) },
    { reddito_riferimento: income },
    2024,
  ).euros('somma_spettante');

test('in 2024 there is the Christmas bonus instead, for work with a dependent child of any age', () => {
  expect(bonus(20_000)).toBe(100);
  expect(bonus(20_000, 365, false)).toBe(0);
  expect(bonus(28_000)).toBe(100);
  expect(bonus(28_001)).toBe(0);
  // 100 × 200/365 = 54,79
  expect(bonus(12_000, 200)).toBe(55);
  // 23% of 8.500 is 1.955, not more than the detrazione
  expect(bonus(8500)).toBe(0);
  expect(bonus(8501)).toBe(100);
});

test('what the employer has paid stands in another column in each year', () => {
  expect(settle({ 'C14.col7': 400, 'C14.col2': 1100 }).euros('somma_erogata')).toBe(400);
  expect(settle({ 'C14.col2': 1100 }).euros('trattamento_erogato')).toBe(1100);
  expect(settle({ 'C14.col6': 80 }, {}, 2024).euros('somma_erogata')).toBe(80);
});

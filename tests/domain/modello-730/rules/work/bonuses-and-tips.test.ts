import { declare } from '../declare';

const WORK = { 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 20_000 };
const ORDINARY = 7;
const SUBSTITUTE = 8;
const NOT_ENTITLED = 9;
const ORDINARY_TIPS = 5;
/** A bonus: taxed in the ordinary way, by the substitute tax, withheld for it, and the box that is ticked. */
const bonus = (ordinary: number, substitute: number, withheld: number, box?: number, rigo = 'C4') => ({
  ...{
    [`${rigo}.col1`]: 1,
    [`${rigo}.col2`]: ordinary,
    [`${rigo}.col3`]: substitute,
    [`${rigo}.col4`]: withheld,
  },
  ...(box === undefined ? {} : { [`${rigo}.col${String(box)}`]: 1 }),
});
/** Income of work, and what is left of the substitute tax. */
const reckoned = (cells: Record<string, unknown>, incomeYear = 2025) =>
  declare({ ...WORK, ...cells }, incomeYear).all('r4', 'sostitutiva_premi_e_mance');

test('a bonus that stays as the employer taxed it changes nothing', () => {
  const confirmed = declare({ ...WORK, ...bonus(0, 1000, 50, SUBSTITUTE) });
  expect(confirmed.all('r4', 'sostitutiva_premi_e_mance')).toEqual([20_000, 0]);
  expect(confirmed.explained('r4').certainty).toBe('alta');
  expect(reckoned(bonus(1000, 0, 0, ORDINARY))).toEqual([20_000, 0]);
  expect(reckoned(bonus(1000, 500, 25))).toEqual([20_000, 0]);
});

test('whoever rather pays in the ordinary way, or is not entitled, has the bonus in the income', () => {
  for (const box of [ORDINARY, NOT_ENTITLED])
    expect(reckoned(bonus(0, 1000, 50, box))).toEqual([21_000, -50]);
});

test('whoever rather pays the substitute tax takes the bonus out of the income, as far as the limit goes', () => {
  // 1.000 × 5%
  expect(reckoned(bonus(1000, 0, 0, SUBSTITUTE))).toEqual([19_000, 50]);
  // 2.500 are taxed so already: 500 more
  expect(reckoned(bonus(1000, 2500, 125, SUBSTITUTE))).toEqual([19_500, 25]);
});

test('the limit is one for all employers, and goes by the agreement', () => {
  // 2.000 + 2.000: 1.000 beyond 3.000 go into the income; 3.000 × 5% − 200
  const two = { ...bonus(0, 2000, 100, SUBSTITUTE), ...bonus(0, 2000, 100, SUBSTITUTE, 'C4#2') };
  expect(reckoned(two)).toEqual([21_000, -50]);
  expect(reckoned({ ...two, 'C4#2.col1': 2 })).toEqual([20_000, 0]);
  expect(reckoned({ ...two, 'C4#2.col1': 2 }, 2024)).toEqual([20_000, 0]);
  const more = { ...bonus(0, 5000, 250, SUBSTITUTE), 'C4.col1': 3 };
  expect(reckoned(more)).toEqual([20_000, 0]);
});

test('what is left of the substitute tax is not in the result, and an operator is asked for', () => {
  const { reasons } = declare({ ...WORK, ...bonus(1000, 0, 0, SUBSTITUTE) }).explained(
    'sostitutiva_premi_e_mance',
  );
  expect(reasons.join()).toContain('serve un operatore: ');
  expect(declare(WORK).explained('sostitutiva_premi_e_mance').certainty).toBe('alta');
});

test('benefits instead of a bonus are left to an operator where they matter', () => {
  const certainty = (cells: Record<string, unknown>) =>
    declare({ ...WORK, ...cells }).explained('r4').certainty;
  expect(certainty({ ...bonus(0, 1000, 50, SUBSTITUTE), 'C4.col5': 2000 })).toBe('alta');
  expect(certainty({ ...bonus(0, 1000, 50, SUBSTITUTE), 'C4.col5': 2001 })).toBe('bassa');
  expect(certainty({ ...bonus(0, 0, 0, NOT_ENTITLED), 'C4.col5': 500 })).toBe('bassa');
});

/** Tips: taxed in the ordinary way, by the substitute tax, withheld for it, income of the trade, and the box. */
const tips = (ordinary: number, substitute: number, withheld: number, trade: number, box?: number) => ({
  ...{ 'C16.col1': ordinary, 'C16.col2': substitute, 'C16.col3': withheld, 'C16.col4': trade },
  ...(box === undefined ? {} : { [`C16.col${String(box)}`]: 1 }),
});

test('tips under the substitute tax are outside the income, and count for what incomes decide', () => {
  const kept = declare({ ...WORK, ...tips(0, 2000, 100, 20_000) });
  expect(kept.all('r4', 'r11', 'mance_sostitutiva', 'reddito_riferimento')).toEqual([
    20_000, 20_000, 2000, 22_000,
  ]);
  expect(kept.euros('sostitutiva_premi_e_mance')).toBe(0);
});

test('tips go in or out of the income as the customer chooses, up to a part of the income of the trade', () => {
  const all = (cells: Record<string, unknown>, year?: number) =>
    declare({ ...WORK, ...cells }, year).all('r4', 'mance_sostitutiva', 'sostitutiva_premi_e_mance');
  expect(all(tips(0, 2000, 100, 20_000, 5))).toEqual([22_000, 0, -100]);
  expect(all(tips(0, 2000, 100, 20_000, 7))).toEqual([22_000, 0, -100]);
  // 20.000 × 30% = 6.000, and 25% of it in 2024
  expect(all(tips(7000, 0, 0, 20_000, 6))).toEqual([14_000, 6000, 300]);
  expect(all(tips(7000, 0, 0, 20_000, 6), 2024)).toEqual([15_000, 5000, 250]);
});

test('without the income of the trade nobody knows how far the tips may go', () => {
  const unknown = declare({ ...WORK, ...tips(1000, 0, 0, 0, 6) });
  expect([unknown.euros('r4'), unknown.explained('r4').certainty]).toEqual([20_000, 'bassa']);
});

test('tips of whoever earned more than the law admits are left to an operator', () => {
  const of = (trade: number, year: number, box?: number) =>
    declare({ ...WORK, ...tips(0, 2000, 100, trade, box) }, year).explained('r4');
  expect([of(75_000, 2025).certainty, of(75_001, 2025).certainty]).toEqual(['alta', 'bassa']);
  expect([of(50_000, 2024).certainty, of(50_001, 2024).certainty]).toEqual(['alta', 'bassa']);
  expect(of(75_001, 2025).reasons.join()).toContain('serve un operatore: il reddito di lavoro supera');
  expect(of(75_001, 2025, ORDINARY_TIPS).reasons.join()).not.toContain('supera quello che la legge');
});

test('a bonus under the substitute tax tells that the income of the year before is taken for granted', () => {
  const reasons = (box?: number) =>
    declare({ ...WORK, ...bonus(0, 1000, 50, box) }).explained('sostitutiva_premi_e_mance').reasons;
  const supposed = 'si suppone che il reddito di lavoro dell’anno prima non superi 80.000 euro';
  expect(reasons(SUBSTITUTE)).toContain(supposed);
  expect(reasons(NOT_ENTITLED)).not.toContain(supposed);
});

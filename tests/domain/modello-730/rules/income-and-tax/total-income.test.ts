import { declare, row } from '../declare';

test('the whole income is that of the five rows, and what decides thresholds leaves out the home and counts the cedolare', () => {
  const all = {
    ...row('A1', { 1: 200, 2: 3, 4: 365, 5: 100 }),
    ...row('A2', { 2: 4, 3: 100, 4: 365, 5: 100 }),
    ...row('B1', { 1: 752, 2: 1, 3: 365, 4: 100 }),
    ...row('B2', { 1: 500, 2: 3, 3: 365, 4: 100, 5: 3, 6: 7200, 11: 1 }),
    ...row('B3', { 1: 400, 2: 8, 3: 365, 4: 50, 5: 3, 6: 6000, 11: 1 }),
    ...row('B4', { 1: 300, 2: 3, 3: 365, 4: 100, 5: 3, 6: 900, 11: 3 }),
    ...row('C1', { 1: 2, 2: 1, 3: 20_000 }),
    ...row('D5', { 1: 2, 2: 1000 }),
  };
  const reckoned = declare(all);
  // 468 + 221 + 790 + 20.000 + 1.000
  expect(reckoned.all('r1', 'r2', 'r3', 'r4', 'r5', 'r11')).toEqual([468, 221, 790, 20_000, 1000, 22_479]);
  // 22.479 − 790 + 7.200 + 3.000 + 900
  expect(reckoned.all('r12', 'reddito_riferimento')).toEqual([790, 32_789]);
  expect(reckoned.explained('reddito_riferimento').numbers).toBe(
    '22.479 − 790 + 7.200 + 3.000 + 900 = 32.789',
  );
});

test('rows are whole euros, and are added up as such', () => {
  // 0,5 of a dominical and 0,4 of an agrarian income: 217 × 2,34 = 507,78; 2 × 2,21 = 4,42
  const cells = row('A1', { 1: 217, 2: 1, 3: 2, 4: 365, 5: 100, 9: 1 });
  expect(declare(cells).all('r1', 'r2', 'r11')).toEqual([508, 4, 512]);
});

test('who has nothing has no income', () => {
  expect(declare({}).all('r11', 'r12', 'reddito_riferimento', 'r80')).toEqual([0, 0, 0, 0]);
});

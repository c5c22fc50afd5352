import { declare, row } from '../declare';

const income = (cells: Record<string, unknown>) => declare(cells).euros('r5');

test('what capital gave is income as it was written: of old profits the form has the taxed part already', () => {
  const profits = declare(row('D1', { 1: 1, 2: 4000, 4: 100 }));
  expect([profits.euros('r5'), profits.explained('r5').certainty]).toEqual([4000, 'media']);
  expect(declare(row('D1', { 1: 2, 2: 4000 })).explained('r5').certainty).toBe('alta');
  expect(income(row('D2', { 1: 1, 2: 500 }))).toBe(500);
});

test('rights of authors count without a quarter, of whoever is under 35 without 40%', () => {
  expect(income(row('D3', { 1: 1, 2: 4000 }))).toBe(3000);
  expect(income({ ...row('D3', { 1: 1, 2: 4000 }), 'D3.under35': 1 })).toBe(2400);
  // 1.001 × 75% = 750,75; both of 1.001: 1.501,50
  expect(income(row('D3', { 1: 1, 2: 1001 }))).toBe(751);
  expect(income({ ...row('D3', { 1: 1, 2: 1001 }), ...row('D3#2', { 1: 1, 2: 1001 }) })).toBe(1502);
});

test('other kinds of D3 have their own reduction or none, whatever the age', () => {
  // 1.000 × 85%
  expect(income({ ...row('D3', { 1: 2, 2: 1000 }), 'D3.under35': 1 })).toBe(850);
  expect(income({ ...row('D3', { 1: 3, 2: 1000 }), 'D3.under35': 1 })).toBe(1000);
});

test('expenses are taken from D4 and D5, never beyond the income of their own row', () => {
  expect(income(row('D4', { 1: 3, 2: 4000, 3: 1500 }))).toBe(2500);
  expect(income(row('D5', { 1: 2, 2: 9000 }))).toBe(9000);
  expect(income({ ...row('D4', { 1: 2, 2: 1000, 3: 1800 }), ...row('D5', { 1: 1, 2: 700, 3: 200 }) })).toBe(
    500,
  );
  expect(income({ ...row('D5', { 1: 1, 2: 100, 3: 300 }), ...row('D5#2', { 1: 2, 2: 1000 }) })).toBe(1000);
});

test('homes abroad that are not let pay no tax on income, and are told beside it', () => {
  const abroad = declare(row('D4', { 1: 8, 2: 3000, 3: 450 }));
  expect(abroad.all('r5', 'r147')).toEqual([0, 2550]);
  expect(abroad.explained('r147').certainty).toBe('media');
  expect(income(row('D4', { 1: 5, 2: 3000, 3: 450 }))).toBe(2550);
});

test('all rows of quadro D are added up', () => {
  expect(
    income({
      ...row('D1', { 1: 2, 2: 100 }),
      ...row('D2', { 1: 1, 2: 200 }),
      ...row('D3', { 1: 1, 2: 400 }),
      ...row('D4', { 1: 1, 2: 1000, 3: 1 }),
      ...row('D5', { 1: 2, 2: 2000 }),
      ...row('D5#2', { 1: 2, 2: 5000 }),
    }),
  ).toBe(100 + 200 + 300 + 999 + 7000);
});

test.each([
  ['sport', row('D3', { 1: 4, 2: 20_000 })],
  ['Campione d’Italia', row('D3', { 1: 1, 2: 20_000, 3: 5 })],
  ['amateurs', row('D4', { 1: 7, 2: 20_000 })],
])('of %s an operator is asked for', (_, cells) => {
  const { certainty, reasons } = declare(cells).explained('r5');
  expect(certainty).toBe('bassa');
  expect(reasons.join()).toContain('serve un operatore: ');
});

test('a kind that nobody has read on the official form is reckoned, and told to be unsure', () => {
  const { value, certainty, reasons } = declare(row('D4', { 1: 9, 2: 20_000 })).explained('r5');
  expect([value.toWholeNumber(), certainty]).toEqual([20_000, 'bassa']);
  expect(reasons).toEqual(['nel rigo D4 il codice 9 di «Tipo di reddito» è da riscontrare sul modello']);
});

import { reckonExpenses, type Given } from './reckon-expenses';

type Cells = Readonly<Record<string, unknown>>;
const reckon = (cells: Cells, year?: 2024 | 2025, given?: Given) => reckonExpenses(cells, given, year);
const r30 = (cells: Cells, year?: 2024 | 2025) => reckon(cells, year).euros('r30');

test.each<[number: number, most: number]>([
  [1, 5000],
  [2, 5000],
  [3, 8000],
  [4, 10_000],
  [5, 16_000],
  [6, 10_000],
  [10, 10_000],
])('furniture at instalment %d counts up to %d euros', (number, most) => {
  const of = (spent: number) => r30({ 'E57.col1': number, 'E57.col2': spent });
  expect(of(most)).toBe(most / 20);
  expect(of(most + 9000)).toBe(most / 20);
  expect(of(1000)).toBe(50);
});

test('in the 730/2025 every instalment is of a year earlier, the tenth one of 2015', () => {
  const of = (number: number) => r30({ 'E57.col1': number, 'E57.col2': 20_000 }, 2024);
  expect([1, 2, 3, 4, 10].map(of)).toEqual([250, 400, 500, 800, 500]);
});

test('a row has room for a second home, and rows add up', () => {
  const row = { 'E57.col1': 5, 'E57.col2': 17_000, 'E57.col3': 3, 'E57.col4': 9000 };
  // 1.600 × 50% + 800 × 50%
  expect(r30(row)).toBe(1200);
  expect(r30({ ...row, 'E57#2.col1': 1, 'E57#2.col2': 400 })).toBe(1220);
});

test('furniture without the number of its instalment calls for an operator', () => {
  const { euros, explained } = reckon({ 'E57.col2': 5000 });
  expect(euros('r30')).toBe(0);
  expect(explained('r30').reasons.join()).toContain('serve un operatore: manca il numero della rata');
});

test('young couples’ furniture is of 2016: the tenth instalment in 2025, the ninth in 2024', () => {
  const of = (number: number, year?: 2024 | 2025) => r30({ 'E58.col2': number, 'E58.col3': 20_000 }, year);
  // 16.000 / 10 × 50%
  expect([of(10), of(9)]).toEqual([800, 0]);
  expect([of(10, 2024), of(9, 2024)]).toEqual([0, 800]);
});

test('half of the IVA of a home comes back in ten instalments', () => {
  expect(r30({ 'E59.col1': 3, 'E59.col2': 10_000 })).toBe(500);
  expect(r30({ 'E59.col2': 10_000 })).toBe(0);
});

test('what is left to an operator counts nothing', () => {
  const { euros, explained } = reckon({ 'E56.col1': 1, 'E56.col3': 5000 });
  expect(euros('r30')).toBe(0);
  expect(explained('r30').reasons.join()).toContain('serve un operatore: pace contributiva');
});

test('only furniture until 2021 counts for the trattamento integrativo, only that of 2025 for the plafond', () => {
  const of = (number: number) => reckon({ 'E57.col1': number, 'E57.col2': 4000 }, 2025, { income: 80_000 });
  expect([of(5).until2021, of(4).until2021]).toEqual([['200.00'], []]);
  expect([of(1).exact('spese_16ter'), of(2).exact('spese_16ter')]).toEqual(['400.00', '0.00']);
});

/** A row of E61. */
const energy = (kind: number, year: number, spent: number, code?: number, number?: number): Cells => ({
  ...{ 'E61.col1': kind, 'E61.col2': year, 'E61.col8': spent, 'E61.col7': number ?? 2025 - year + 1 },
  ...(code === undefined ? {} : { 'E61.col3': code }),
});
const r31 = (cells: Cells) => reckon(cells).euros('r31');

test.each<[kind: number, rate: number, most: number]>([
  [1, 65, 100_000],
  [2, 65, 60_000],
  [3, 65, 60_000],
  [4, 65, 30_000],
  [5, 50, 60_000],
  [6, 50, 30_000],
  [7, 65, 15_000],
  [12, 50, 60_000],
  [13, 50, 30_000],
])(
  'energy saving of kind %d until 2024: %d% of the expense, at most %d euros of detrazione',
  (kind, rate, most) => {
    expect(r31(energy(kind, 2020, 10_000))).toBe(rate * 10);
    expect(r31(energy(kind, 2024, 900_000))).toBe(most / 10);
    // just beyond the most: it gives the same
    expect(r31(energy(kind, 2024, Math.ceil((most * 100) / rate) + 1))).toBe(most / 10);
  },
);

test('since 2025 the home makes the rate', () => {
  expect(r31(energy(2, 2025, 10_000, 5))).toBe(500);
  expect(r31(energy(2, 2025, 10_000, 6))).toBe(360);
  expect(r31(energy(2, 2025, 10_000))).toBe(360);
  expect(reckon(energy(2, 2025, 10_000)).explained('r31').certainty).toBe('bassa');
  // 36% of 200.000 are 72.000, of which 60.000 count
  expect(r31(energy(2, 2025, 200_000, 6))).toBe(6000);
});

test('the limit of the detrazione is told where it cuts', () => {
  const { reasons } = reckon(energy(4, 2024, 100_000)).explained('r31');
  expect(reasons).toContain('spesa totale × impianti di climatizzazione 65.000: oltre 30.000');
});

test('instalments that are over, or that do not fit the year, are told apart', () => {
  expect(r31(energy(2, 2016, 10_000, undefined, 11))).toBe(0);
  expect(r31(energy(2, 2016, 10_000, undefined, 10))).toBe(650);
  expect(reckon(energy(2, 2020, 10_000, undefined, 3)).explained('r31').certainty).toBe('bassa');
});

test('kinds that the data do not know, and superbonus, are left to an operator', () => {
  for (const cells of [
    energy(8, 2022, 9000),
    energy(14, 2022, 9000),
    energy(30, 2022, 9000),
    energy(2, 2022, 9000, 1),
  ]) {
    expect(r31(cells)).toBe(0);
    expect(reckon(cells).explained('r31').reasons.join()).toContain('serve un operatore');
  }
  const boiler = reckon(energy(13, 2025, 10_000, 5));
  expect(boiler.euros('r31')).toBe(500);
  expect(boiler.explained('r31').reasons.join()).toContain('serve un operatore: dal 2025 le caldaie');
});

test('instalments other than those of the law are told', () => {
  const told = (instalments: number) => reckon({ ...energy(2, 2020, 10_000), 'E61.col6': instalments });
  expect([told(10), told(5)].map(({ euros }) => euros('r31'))).toEqual([650, 650]);
  expect([told(10), told(5)].map(({ explained }) => explained('r31').certainty)).toEqual(['media', 'bassa']);
});

test('energy saving until 2021 counts for the trattamento integrativo', () => {
  expect(reckon(energy(2, 2021, 10_000)).until2021).toEqual(['650.00']);
  expect(reckon(energy(2, 2022, 10_000)).until2021).toEqual([]);
});

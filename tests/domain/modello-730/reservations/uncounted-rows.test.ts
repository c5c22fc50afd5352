import { reckonCase } from '../cases/reckon-case';

type Cells = Record<string, number | string | boolean>;
const employee: Cells = { 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 30_000, 'C5.col1': 365 };
const operator = (input: Cells, anno = 2025) =>
  reckonCase({ contesto: { anno, regione: 'lombardia' }, input }).forOperator;

test.each<[string, Cells, string[]]>([
  [
    'a let building without its days and part',
    { 'B1.col1': 500, 'B1.col2': 3, 'B1.col5': 3, 'B1.col6': 9000, 'B1.col11': 1 },
    ['«Possesso – giorni» (B1 colonna 3)', '«Possesso – percentuale» (B1 colonna 4)'],
  ],
  [
    'land without its part',
    { 'A1.col1': 100, 'A1.col2': 1, 'A1.col3': 50, 'A1.col4': 365 },
    ['«Possesso – percentuale» (A1 colonna 5)'],
  ],
  [
    'a child without the customer’s part',
    { 'FAM1#2.col1': 'F1', 'FAM1#2.col6': 12, 'FAM1#2.col10': 12 },
    ['«Percentuale di detrazione spettante» (FAM1 n. 2 colonna 7)'],
  ],
  [
    'a disabled child without the customer’s part',
    { 'FAM1#2.col3': true, 'FAM1#2.col6': 12, 'FAM1#2.col10': 12 },
    ['«Percentuale di detrazione spettante» (FAM1 n. 2 colonna 7)'],
  ],
  [
    'a member of the family of no kind',
    { 'FAM1#2.col6': 12, 'FAM1#2.col7': 100, 'FAM1#2.col10': 12 },
    ['«Relazione di parentela» (FAM1 n. 2 colonna 1)'],
  ],
  ['a spouse without months', { 'FAM1#1.col1': 'C' }, ['«Mesi a carico» (FAM1 n. 1 colonna 6)']],
  ['a rent without the tenant’s part', { 'E71.col1': 1, 'E71.col2': 365 }, ['«Percentuale» (E71 colonna 3)']],
  ['a rent of who moved without days', { 'E72.col2': 100 }, ['«Numero giorni» (E72 colonna 1)']],
  ['an income of no kind', { 'C2.col3': 1000 }, ['«Tipologia reddito» (C2 colonna 1)']],
])('%s needs an operator, instead of counting nothing in silence', (_, cells, missing) => {
  expect(operator({ ...employee, ...cells })).toEqual(
    missing.map((what) => `Serve un operatore: manca ${what}.`),
  );
});

test('work and pensions without their days need an operator', () => {
  const [work, pension] = [
    { 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 30_000 },
    { 'C2.col1': 1, 'C2.col3': 5000 },
  ];
  const [noWork, noPension] = [
    'Serve un operatore: mancano i giorni di lavoro dipendente (C5 colonna 1), senza i quali non c’è detrazione.',
    'Serve un operatore: mancano i giorni di pensione (C5 colonna 2), senza i quali non c’è detrazione.',
  ];
  expect(operator(work)).toEqual([noWork]);
  expect(operator({ ...work, ...pension })).toEqual([noWork, noPension]);
  expect(operator({ ...work, ...pension, 'C5.col1': 200 })).toEqual([noPension]);
  expect(operator({ ...work, ...pension, 'C5.col1': 200, 'C5.col2': 165 })).toEqual([]);
  expect(operator({ ...work, 'C5.col1': 0 })).toEqual([]);
});

test.each<[string, Cells]>([
  ['what a società semplice attributes', { 'B1.col1': 500, 'B1.col2': 16 }],
  ['a child of no months', { 'FAM1#2.col1': 'F1', 'FAM1#2.col6': 0 }],
  ['a member of the family who gives no detrazione', { 'FAM1#2.col1': 'P' }],
  ['a spouse, who is never divided', { 'FAM1#1.col1': 'C', 'FAM1#1.col6': 12 }],
  ['a row without income', { 'C2.col1': 2 }],
  ['zero that is written', { 'FAM1#2.col1': 'F', 'FAM1#2.col6': 12, 'FAM1#2.col7': 0 }],
])('%s lacks nothing', (_, cells) => {
  expect(operator({ ...employee, ...cells })).toEqual([]);
});

test('relatives of the form of 2024 are asked for their part too', () => {
  const other = { 'FAM1#2.col1': 'A', 'FAM1#2.col5': 12 };
  expect(operator({ ...employee, ...other }, 2024)).toEqual([
    'Serve un operatore: manca «Percentuale di detrazione spettante» (FAM1 n. 2 colonna 7).',
  ]);
  expect(operator({ ...employee, ...other, 'FAM1#2.col7': 50 }, 2024)).toEqual([]);
});

import { reckonExpenses } from '../rules/reckon-expenses';
import { remarksOn } from './run-case';

type Cells = Readonly<Record<string, number>>;

const INCOME = 30_000;

/** What the rules let count of a return's expenses this year: of those that lower the tax, and of those that lower the income. */
function counted(cells: Cells): number {
  const { details, euros } = reckonExpenses(cells, { income: INCOME });
  return details.reduce((sum, [, admitted]) => sum + Number(admitted), euros('r13'));
}

const fires = (check: string, cells: Cells) =>
  remarksOn(cells, { figures: { r11: INCOME, reddito_riferimento: INCOME } }).some(({ id }) => id === check);

/** A limit: the check that names it, the cell that it limits, the most that the form can have there, and the cells beside it. */
type Limit = readonly [check: string, cell: string, most: number, beside: Cells];

/** E8: one code, so much. */
const code = (check: string, number: number, most: number): Limit => [
  ...([check, 'E8.col2', most] as const),
  { 'E8.col1': number },
];

const LIMITS: readonly Limit[] = [
  ['E-011', 'E7.col2', 4000, { 'E7.col1': 48 }],
  code('E-015', 8, 2066),
  ...[9, 10, 46].map((number) => code('E-016', number, 2583)),
  code('E-017', 12, 1000),
  code('E-019', 14, 1550),
  code('E-020', 15, 2100),
  code('E-022', 16, 210),
  code('E-024', 17, 1000),
  code('E-025', 18, 2633),
  code('E-026', 20, 2066),
  code('E-027', 21, 1500),
  code('E-028', 22, 1300),
  code('E-029', 29, 550),
  code('E-031', 33, 632),
  code('E-033', 36, 530),
  code('E-034', 38, 750),
  code('E-035', 39, 1292),
  code('E-036', 40, 250),
  code('E-037', 45, 1000),
  code('E-038', 62, 30_000),
  ...[61, 71, 76].map((number) => code('E-039', number, 30_000)),
  ['E-049', 'E23.col1', 1549, {}],
  ['E-050', 'E24.col1', 1033, {}],
  ['E-051', 'E26.col2', 3615, { 'E26.col1': 6 }],
  // 2 and 10 per cent of 30.000
  ['E-052', 'E26.col2', 600, { 'E26.col1': 7 }],
  ['E-053', 'E26.col2', 3000, { 'E26.col1': 8 }],
  ['E-054', 'E27.col2', 5165, {}],
  ['E-054', 'E27.col2', 3165, { 'E27.col1': 2000 }],
  ['E-058', 'E36.col1', 3000, {}],
  ['E-062', 'E41.spesa', 96_000, { 'E41.anno': 2024, 'E41.numeroRata': 2 }],
  ['E-065', 'E41.spesa', 5000, { 'E41.anno': 2024, 'E41.numeroRata': 2, 'E41.tipologia': 12 }],
  ['E-076', 'E57.spesa', 5000, { 'E57.numeroRata': 1 }],
  // 60.000 of detrazione at 50 per cent
  [
    ...(['E-083', 'E61.spesa', 120_000] as const),
    { 'E61.tipoIntervento': 12, 'E61.anno': 2023, 'E61.numeroRata': 3 },
  ],
];

test.each(LIMITS)(
  '%s speaks of %s from the euro on that the calculation leaves out',
  (check, cell, most, beside) => {
    const of = (euros: number) => ({ ...beside, [cell]: euros });
    expect(fires(check, of(most))).toBe(false);
    expect(counted(of(most))).toBeGreaterThan(counted(of(most - 1)));
    expect(fires(check, of(most + 1))).toBe(true);
    expect(counted(of(most + 1))).toBe(counted(of(most)));
  },
);

/** Codes that keep their limits one by one: neither checks nor rules add them up. */
test.each([
  ['E-016', 10, 46, 2583],
  ['E-039', 71, 76, 30_000],
])('%s and the calculation give the codes %i and %i a limit each', (check, one, other, most) => {
  const both = { 'E8.col1': one, 'E8.col2': most, 'E9.col1': other };
  expect(fires(check, { ...both, 'E9.col2': most })).toBe(false);
  expect(counted({ ...both, 'E9.col2': most })).toBeGreaterThan(counted({ ...both, 'E9.col2': most - 1 }));
  expect(fires(check, { ...both, 'E9.col2': most + 1 })).toBe(true);
});

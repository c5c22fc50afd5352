import fc from 'fast-check';
import { structureOfYear } from '../structure/years';
import { anyReturn } from './any-return';
import { reckonExpenses, type IncomeYear } from './reckon-expenses';

const RIGHI = [
  ...[
    'FAM1',
    'C15',
    'E1',
    'E2',
    'E3',
    'E4',
    'E5',
    'E6',
    'E7',
    'E8',
    'E14',
    'E21',
    'E22',
    'E23',
    'E24',
    'E25',
    'E26',
  ],
  ...[
    'E27',
    'E28',
    'E29',
    'E30',
    'E32',
    'E33',
    'E36',
    'E41',
    'E56',
    'E57',
    'E58',
    'E59',
    'E61',
    'E71',
    'E72',
    'E81',
  ],
  'E83',
];
const ROWS = ['r13', 'r28', 'r29', 'r30', 'r31', 'r37', 'r38'];
const STEPS = ['plafond_16ter', 'spese_16ter', 'spese_16ter_ammesse', 'riduzione_260'];
const income = fc.oneof(
  fc.nat(300_000),
  fc.constantFrom(0, 50_000, 50_001, 75_000, 75_001, 100_000, 100_001, 120_000, 120_001, 240_000, 240_001),
);

test.each<IncomeYear>([2024, 2025])(
  'whatever expenses the form of %d takes, every figure is there, none below nothing, and explains itself',
  (year) => {
    fc.assert(
      fc.property(anyReturn(structureOfYear(year), RIGHI), income, (cells, given) => {
        const { euros, exact, explained, details, until2021 } = reckonExpenses(
          cells,
          { income: given },
          year,
        );
        for (const id of ROWS) expect(euros(id)).toBeGreaterThanOrEqual(0);
        for (const id of STEPS) expect(Number(exact(id))).toBeGreaterThanOrEqual(0);
        for (const id of [...ROWS, ...STEPS]) {
          const { words, numbers, reasons } = explained(id);
          expect(`${words} ${numbers} ${reasons.join(' ')}`).not.toMatch(/NaN|undefined|null/);
        }
        for (const numbers of [...details.map(([, ...each]) => each), until2021])
          for (const each of numbers) expect(Number(each)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  },
);

test('every line has a name of its own, and the lines of a row make the row', () => {
  fc.assert(
    fc.property(
      anyReturn(structureOfYear(2025), ['E4', 'E6', 'E7', 'E8', 'E41', 'E57', 'E61']),
      income,
      (cells, given) => {
        const { details, euros } = reckonExpenses(cells, { income: given });
        const names = details.map(([label]) => label);
        expect(new Set(names).size).toBe(names.length);
        const sum = details.reduce((total, [, , , detraction]) => total + Number(detraction), 0);
        const rows = ['r28', 'r29', 'r30', 'r31'].reduce((total, id) => total + euros(id), 0);
        // Each line is shown in cents and each row in euros.
        expect(Math.abs(sum - rows)).toBeLessThan(2 + details.length / 100);
      },
    ),
    { numRuns: 60 },
  );
});

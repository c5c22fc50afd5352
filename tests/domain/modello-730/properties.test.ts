import fc from 'fast-check';
import { liquidate } from '../../../src/domain/modello-730/calculate';
import { readReturn } from '../../../src/domain/modello-730/cells/read-return';
import { explainAll } from '../../../src/domain/modello-730/engine/explain';
import { outcomeOf, type Outcome } from '../../../src/domain/modello-730/result/outcome';
import { readResidence } from '../../../src/domain/modello-730/parameters/residence';
import { yearOf } from '../../../src/domain/modello-730/years';
import { reckonCase } from './cases/reckon-case';
import { anyReturn, anyRows, placed } from './rules/any-return';
import { structureOfYear } from './structure/years';
import { usualReturn, type Asked, type Cells } from './usual-returns';

const reckon = (asked: Asked, more: Cells = {}) =>
  reckonCase({ ...asked, input: { ...asked.input, ...more } });
const result = (asked: Asked, more: Cells = {}) =>
  reckon(asked, more).figure('risultato').value.toWholeNumber();
const plus = ({ input }: Asked, cell: string, more: number) => Number(input[cell] ?? 0) + more;

const more = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 30_000 }));

test.each(['C9.col1', 'C10.col1', 'F1.col1'])(
  'more that was withheld or paid before (%s) never lowers the refund',
  (cell) => {
    fc.assert(
      fc.property(usualReturn, more, (asked, amount) => {
        expect(result(asked, { [cell]: plus(asked, cell, amount) })).toBeLessThanOrEqual(result(asked));
      }),
    );
  },
);

test.each(['E21.col1', 'E1.col2', 'E3.col1', 'E8.col2', 'E23.col1', 'E27.col2', 'E41.col9'])(
  'more expense (%s) never raises what is to be paid: no threshold goes by expenses',
  (cell) => {
    fc.assert(
      fc.property(usualReturn, more, (asked, amount) => {
        expect(result(asked, { [cell]: plus(asked, cell, amount) })).toBeLessThanOrEqual(result(asked));
      }),
    );
  },
);

test('two certificates of one employer give the same as one with their sum', () => {
  fc.assert(
    fc.property(usualReturn, fc.nat(100), (asked, percent) => {
      const whole = Number(asked.input['C1.col3']);
      const first = Math.floor((whole * percent) / 100);
      const split = {
        ...{ 'C1.col3': first, 'C2.col1': 2, 'C2.col2': asked.input['C1.col2'] ?? 1 },
        ...{ 'C2.col3': whole - first },
      };
      expect(outcomeOf(reckon(asked, split))).toEqual(outcomeOf(reckon(asked)));
    }),
  );
});

const LOMBARDIA = { regione: 'lombardia' };

function reckonAny(incomeYear: number, input: Readonly<Record<string, unknown>>) {
  const year = yearOf(incomeYear);
  if (year === null) throw new Error(`There is no ${String(incomeYear)}`);
  const { taxReturn, problems } = readReturn(year.structure, input);
  expect(problems).toEqual([]);
  const { residence } = readResidence(LOMBARDIA, year.parameters);
  if (residence === null) throw new Error('Lombardia is a region');
  return liquidate(year, taxReturn, residence);
}

/** Expenses are listed in the order in which they were written. */
function unordered({ dettaglio_oneri: expenses, ...rest }: Outcome) {
  return { ...rest, expenses: Array.isArray(expenses) ? expenses.map(String).toSorted() : expenses };
}

test.each([
  'C1',
  'C6',
  'D1',
  'D3',
  'D4',
  'D5',
  'E6',
  'E7',
  'E8',
  'E26',
  'E41',
  'E57',
  'E61',
  'E71',
  'G3',
  'G4',
])('the order of the rows of %s does not matter, over modules too', (rigo) => {
  const twice = anyRows(structureOfYear(2025), rigo, 6).chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(twice, fc.constantFrom(18_000, 90_000, 130_000), ([one, other], pension) => {
      const beside = { 'C1#7.col1': 1, 'C1#7.col3': pension, 'C5.col2': 365 };
      const [first, second] = [one, other].map((rows) =>
        unordered(outcomeOf(reckonAny(2025, { ...placed(rows), ...(rigo === 'C1' ? {} : beside) }))),
      );
      expect(second).toEqual(first);
    }),
    { numRuns: 40 },
  );
});

test.each([2024, 2025])(
  'nothing that the form of %d takes crashes, and everything explains itself',
  (anno) => {
    const structure = structureOfYear(anno);
    const righi = structure.righi.map(({ rigo }) => rigo.id);
    const some = fc.subarray(righi, { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(
        some.chain((chosen) => anyReturn(structure, chosen)),
        (input) => {
          const liquidation = reckonAny(anno, input);
          const { ids, figure, assumptions, forOperator } = liquidation;
          const figures = [...ids].map(figure);
          for (const { value, rule } of figures) expect(value.isWhole || rule.rounding === 'none').toBe(true);
          for (const { words, numbers, reasons } of explainAll(figures))
            expect(`${words} ${numbers} ${reasons.join(' ')}`).not.toMatch(/NaN|undefined|null/);
          expect(Object.values(outcomeOf(liquidation))).not.toContain(undefined);
          expect([...assumptions, ...forOperator].join(' ')).not.toMatch(/undefined|null/);
        },
      ),
      { numRuns: 100 },
    );
  },
);

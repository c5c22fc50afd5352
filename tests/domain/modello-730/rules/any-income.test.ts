import fc from 'fast-check';
import { structureOfYear } from '../structure/years';
import { anyReturn, anyRows, placed } from './any-return';
import { declare, INCOME_FIGURES, row } from './declare';

const RIGHI = [...['A1', 'B1', 'C0', 'C1', 'C4', 'C6', 'C16', 'D1', 'D2', 'D3', 'D4', 'D5', 'F1', 'F3']];
/** The one that may be less than nothing: what was withheld beyond what is due. */
const SIGNED = 'sostitutiva_premi_e_mance';

test.each([2024, 2025])(
  'whatever the form of %d takes, every figure is a whole number and explains itself',
  (year) => {
    fc.assert(
      fc.property(anyReturn(structureOfYear(year), RIGHI), (cells) => {
        const { euros, explained } = declare(cells, year);
        for (const id of INCOME_FIGURES) {
          expect(euros(id)).toBeGreaterThanOrEqual(id === SIGNED ? -Infinity : 0);
          const { numbers, words, certainty } = explained(id);
          expect(`${numbers}${words}`).not.toMatch(/NaN|undefined/);
          expect(['alta', 'media', 'bassa']).toContain(certainty);
        }
        expect(euros('r12')).toBeLessThanOrEqual(euros('r3'));
      }),
      { numRuns: 60 },
    );
  },
);

/** Without the ticks that make a row go on with the one above. */
function alone(cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells).filter(([cell]) => !/^[AB]\d(?:#\d+)?\.col8$/.test(cell)));
}

test.each(['A1', 'B1', 'C1', 'D3', 'D4', 'D5'])(
  'the order of the rows of %s does not matter, over modules too',
  (rigo) => {
    const twice = anyRows(structureOfYear(2025), rigo, 8).chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(twice, ([one, other]) => {
        const [first, second] = [declare(alone(placed(one))), declare(alone(placed(other)))];
        expect(second.all(...INCOME_FIGURES)).toEqual(first.all(...INCOME_FIGURES));
      }),
      { numRuns: 60 },
    );
  },
);

test('a building that is not let gives the same in one row as in two that share its days', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 2, 5, 6, 9, 10, 15),
      fc.option(fc.constantFrom(1, 2, 3), { nil: null }),
      fc.nat(9999),
      fc.constantFrom(100, 50, 33.33),
      fc.integer({ min: 2, max: 365 }),
      fc.nat(1000),
      (use, imu, rendita, share, days, cutAt) => {
        const some = 1 + (cutAt % (days - 1));
        const cells = (rigo: string, part: number) =>
          row(rigo, { 1: rendita, 2: use, 3: part, 4: share, 12: imu });
        const ids = ['r3', 'r12', 'r147', 'r148', 'reddito_riferimento'];
        const two = { ...cells('B1', some), ...cells('B2', days - some), 'B2.col8': 1 };
        expect(declare(two).all(...ids)).toEqual(declare(cells('B1', days)).all(...ids));
      },
    ),
  );
});

test('the same land or building in two parts gives the same as in one', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(9999), fc.integer({ min: 1, max: 99 }), (rendita, rent, part) => {
      const let_ = (rigo: string, share: number) =>
        row(rigo, { 1: rendita, 2: 3, 3: 365, 4: share, 5: 3, 6: rent, 11: 1 });
      const two = { ...let_('B1', part), ...let_('B2', 100 - part) };
      expect(declare(two).all('r6_21', 'r80')).toEqual(declare(let_('B1', 100)).all('r6_21', 'r80'));
    }),
  );
});

test('more land, a higher rent or more income never lowers what decides thresholds', () => {
  const some = anyReturn(structureOfYear(2025), ['A1', 'B1', 'D4']).map(alone);
  fc.assert(
    fc.property(some, fc.constantFrom('A1.col1', 'B1.col6', 'D4.col2'), fc.nat(5000), (cells, cell, more) => {
      const value = cells[cell];
      // a regulated rent counts instead of the land’s own income, as soon as that is much more
      fc.pre(typeof value === 'number' && value < 1_000_000 && String(cells['A1.col2']) !== '2');
      const income = (written: Record<string, unknown>) => declare(written).euros('reddito_riferimento');
      expect(income({ ...cells, [cell]: Number(value) + more })).toBeGreaterThanOrEqual(income(cells));
    }),
    { numRuns: 100 },
  );
});

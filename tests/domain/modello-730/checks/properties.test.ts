import fc from 'fast-check';
import { readReturn } from '../../../../src/domain/modello-730/cells/read-return';
import { liquidate } from '../../../../src/domain/modello-730/calculate';
import { runChecks, type Lookups } from '../../../../src/domain/modello-730/checks';
import { serverLookups } from '../../../../src/domain/modello-730/checks/server-lookups';
import { readResidence } from '../../../../src/domain/modello-730/parameters/residence';
import type { Column } from '../../../../src/domain/modello-730/structure/form';
import { columnKey, type Structure } from '../../../../src/domain/modello-730/structure/structure';
import { YEARS } from '../../../../src/domain/modello-730/years';
import { CHECKS } from '../../../../src/domain/modello-730/checks/all';
import { BODY, SELF, SPOUSE, WRONG_BODY, born } from './cases/people';

let lookups: Lookups = {};
beforeAll(async () => {
  lookups = await serverLookups();
});

const PEOPLE = [SELF, SPOUSE, BODY, WRONG_BODY, born('2004-04-10'), born('1995-06-10', 'F'), 'XXX'];
const DAYS = [
  '1899-01-01',
  '1970-03-15',
  '2024-11-03',
  '2025-02-28',
  '2025-11-02',
  '2026-07-01',
  '2025-02-30',
];

/** What somebody may write into a column, right or wrong. */
function written(column: Column): fc.Arbitrary<unknown> {
  switch (column.kind) {
    case 'amount':
      return fc.oneof(fc.integer({ min: -1, max: 200_000 }), fc.constantFrom(0, 1, 100.5, 999_999_999_999));
    case 'integer':
      return fc.oneof(
        fc.integer({ min: -1, max: 400 }),
        fc.constantFrom(...[column.min, column.max].flatMap((each) => each ?? [])),
        fc.integer({ min: 2010, max: 2026 }),
      );
    case 'percentage':
      return fc.constantFrom(0, 0.01, 33.33, 50, 100, 100.01);
    case 'box':
      return fc.constant(true);
    case 'code':
      return fc.constantFrom(...(column.codes ?? []).map(({ code }) => code), '0', '60');
    case 'date':
      return fc.constantFrom(...DAYS);
    case 'codice-fiscale':
      return fc.constantFrom(...PEOPLE);
    case 'comune':
      return fc.constantFrom('H501', 'F205', 'B513', 'L736', 'A002', 'Z110', 'A000', '?');
    default:
      return fc.oneof(
        fc.constantFrom('RM', 'EE', '00185', 'IT058091B4ABCDEFGH', 'A01', '105', 'ITA'),
        fc.string({ maxLength: 20 }),
      );
  }
}

/** Some cells of a form, several modules of it. */
function someCells({ righi }: Structure): fc.Arbitrary<Record<string, unknown>> {
  const one = fc
    .constantFrom(...righi)
    .chain((place) =>
      fc
        .record({
          name: fc.constantFrom(...place.printed),
          column: fc.constantFrom(...place.rigo.columns),
          module: fc.integer({ min: 1, max: 3 }),
        })
        .chain(({ name, column, module }) =>
          written(column).map((value) => [`${name}#${String(module)}.${columnKey(column)}`, value] as const),
        ),
    );
  return fc.array(one, { maxLength: 150 }).map((cells) => Object.fromEntries(cells));
}

const known = new Map(CHECKS.map(({ id, gravity }) => [id, gravity]));

test.each(YEARS.map((year) => [year.model, year] as const))(
  'nothing that somebody writes into the %s makes a check fail, and every remark says something',
  (_, year) => {
    const { residence } = readResidence({ regione: 'lazio' }, year.parameters);
    if (residence === null) throw new Error('Lazio is a region');
    fc.assert(
      fc.property(someCells(year.structure), fc.constantFrom(undefined, ...DAYS), (cells, sentOn) => {
        const { taxReturn, problems } = readReturn(year.structure, cells);
        const remarks = runChecks({
          ...{ year, taxReturn, problems, lookups, liquidation: liquidate(year, taxReturn, residence) },
          context: sentOn === undefined ? {} : { sentOn },
        });
        for (const { id, gravity, message } of remarks) {
          expect(known.get(id)).toBe(gravity);
          expect(message).not.toMatch(/[{}]|undefined/);
          expect(message.length).toBeGreaterThan(10);
        }
      }),
      { numRuns: 150 },
    );
  },
);

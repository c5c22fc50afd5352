import fc from 'fast-check';
import { findCell, printAddress } from '../../../../src/domain/modello-730/cells/address';
import type { CellInput } from '../../../../src/domain/modello-730/cells/read-return';
import type { Column } from '../../../../src/domain/modello-730/structure/form';
import { YEARS } from '../../../../src/domain/modello-730/years';
import { remarksOn } from './run-case';
import type { Known } from './cases/case';

/** What may be written into a column: mostly what it takes, sometimes what it does not. */
function written(column: Column): fc.Arbitrary<unknown> {
  const codes = (column.codes ?? []).map(({ code }) => code);
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  const kinds: Record<Column['kind'], fc.Arbitrary<unknown>> = {
    amount: fc.oneof(fc.nat(5000), fc.nat(500_000)),
    integer: fc.integer({ min: (column.min ?? 0) - 1, max: (column.max ?? 400) + 1 }),
    percentage: fc.constantFrom(0.01, 33.33, 50, 100, 101),
    code: codes.length === 0 ? fc.constant('1') : fc.constantFrom(...codes),
    box: fc.constantFrom(0, 1),
    date: day.map((date) => date.toISOString().slice(0, 10)),
    'codice-fiscale': fc.constantFrom('RSSMRA80A01H501U', 'BNCLRA07A41H501S', '90000010000', '90000010001'),
    text: fc.constantFrom('029', 'IT', '12', 'A10', 'Rossi'),
    comune: fc.constantFrom('H501', 'F205', 'B513', 'Z110', 'X999'),
    province: fc.constantFrom('RM', 'MI', 'EE', 'ZZ'),
    cap: fc.constantFrom('00184', '20121', '99999'),
  };
  return kinds[column.kind];
}

const ANSWERS = ['stessoEnte', 'pagamentoNonTracciabile', 'docente', 'rivalutazionePagata'] as const;

const known: fc.Arbitrary<Known> = fc.record(
  {
    sentOn: fc.constantFrom('2026-05-20', '2026-10-01', '2026-11-05'),
    answers: fc.dictionary(fc.constantFrom(...ANSWERS), fc.boolean()),
    documents: fc.constant([]),
    figures: fc.record({
      reddito_riferimento: fc.nat(300_000),
      r60: fc.integer({ min: -9000, max: 9000 }),
      risultato: fc.integer({ min: -9000, max: 9000 }),
      crediti: fc.nat(9000),
    }),
  },
  { requiredKeys: [] },
);

describe.each(YEARS)('of a $model', ({ incomeYear, structure }) => {
  const cells: fc.Arbitrary<CellInput> = fc
    .array(
      fc
        .constantFrom(
          ...structure.righi.flatMap((place) => place.rigo.columns.map((column) => ({ place, column }))),
        )
        .chain(({ place, column }) =>
          fc.tuple(
            fc.nat(Math.min(place.most, 4) - 1).map((row) => printAddress(place, column, row + 1)),
            written(column),
          ),
        ),
      { maxLength: 120 },
    )
    .map((pairs) => Object.fromEntries(pairs));

  test('whatever is written, every check says in whole words what it found, and names cells that there are', () => {
    fc.assert(
      fc.property(
        cells,
        known,
        fc.constantFrom('library' as const, 'form' as const),
        (input, told, reading) => {
          for (const remark of remarksOn(input, told, incomeYear, reading)) {
            expect(remark.message).not.toMatch(/[{}]|undefined|NaN/);
            for (const cell of remark.cells)
              expect([cell, findCell(structure, cell).ok]).toEqual([cell, true]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

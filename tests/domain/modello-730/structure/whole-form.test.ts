import type { Column } from '../../../../src/domain/modello-730/structure/form';
import { structure2024 } from '../../../../src/domain/modello-730/years/2024/structure';
import { structure2025 } from '../../../../src/domain/modello-730/years/2025/structure';
import { words2024 } from '../../../../src/domain/modello-730/years/2024/words';
import { words2025 } from '../../../../src/domain/modello-730/years/2025/words';
import type { FormWords } from '../../../../src/domain/modello-730/structure/words';
import type { Structure } from '../../../../src/domain/modello-730/structure/structure';

// Counted on the knowledge that the form was made of (730-2026.quadri.json, 23/11/2026), not on the data files: quadro, righi, columns,
// codes, required columns, columns of certainty alta media bassa, sum of all limits of columns, of all limits and rates of codes (in
// hundredths), characters of all texts, characters of all sources. What is added or taken away there is of notes that have been put in
// words for customers since, and of their sources.
const COUNTED = [
  ['frontespizio', 7, 43, 8, 9, '37 6 0', 479, 0, 7721 - 26, 5757],
  ['familiari', 2, 8, 9, 2, '5 3 0', 33, 0, 4345, 1143],
  ['sostituto', 1, 13, 0, 2, '12 1 0', 348, 0, 1889, 1890],
  ['A', 1, 10, 12, 3, '10 0 0', 366, 0, 3614, 1529],
  ['B', 3, 24, 35, 6, '19 3 2', 4649, 0, 7067, 5056],
  ['C', 13, 44, 29, 2, '23 14 7', 1095, 0, 9306 - 12, 8013],
  ['D', 5, 18, 34, 4, '16 2 0', 0, 0, 5306, 3682],
  ['E', 34, 104, 113, 27, '49 52 3', 359182, 87730904, 18508 - 11, 21952 - 159],
  ['F', 12, 61, 6, 0, '2 55 4', 4143, 0, 6393 + 34, 10933],
  ['G', 15, 51, 13, 5, '0 41 10', 8133, 0, 5130 + 19, 6306 + 32],
  ['I', 1, 2, 0, 0, '0 2 0', 0, 0, 1353, 30],
  ['K', 4, 20, 4, 4, '0 20 0', 290, 0, 2330, 3255],
  ['L', 1, 2, 3, 1, '0 0 2', 0, 0, 1340, 345],
  ['M', 14, 55, 22, 8, '4 45 6', 24138, 0, 5993, 9546],
  ['T', 8, 29, 0, 0, '0 14 15', 4052, 0, 3845, 5404],
  ['W', 4, 31, 38, 6, '3 13 15', 382, 0, 4476, 4544],
  ['otto-cinque-due-per-mille', 3, 8, 27, 0, '7 1 0', 3, 0, 3125 + 18, 2196],
  ['firma', 1, 5, 0, 3, '0 5 0', 100, 0, 1737 + 5, 354],
];

const length = (...texts: (string | undefined)[]) =>
  texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
const total = <T>(items: readonly T[], of: (item: T) => number) =>
  items.reduce((sum, item) => sum + of(item), 0);

const named = (documents: Structure['quadri'][number]['documents']) =>
  documents.map((each) => (typeof each === 'string' ? each : each.document));

/** The form's own columns: what the program adds for itself has no number. */
const numbered = (columns: readonly Column[]) => columns.filter(({ number }) => number !== null);

function counted({ quadri }: Structure, words: FormWords) {
  return quadri.map((quadro) => {
    const righi = quadro.sections.flatMap((section) => section.righi);
    const columns = righi.flatMap((rigo) => numbered(rigo.columns));
    const codes = columns.flatMap((column) => column.codes ?? []);
    const sure = (certainty: string) => columns.filter((column) => column.certainty === certainty).length;
    const texts =
      length(
        quadro.title,
        words.get(quadro.id)?.instructions,
        quadro.note,
        ...named(quadro.documents),
        ...(quadro.news ?? []),
      ) +
      total(quadro.sections, ({ title }) => title.length) +
      total(righi, (rigo) => length(rigo.title, rigo.note, rigo.codesToVerify, ...(rigo.printed ?? []))) +
      total(columns, (column) => length(column.label, column.note)) +
      total(righi, (rigo) =>
        total(numbered(rigo.columns), ({ id }) => length(words.get(quadro.id)?.help[`${rigo.id}.${id}`])),
      ) +
      total(codes, (code) => length(code.description, code.note));
    return [
      quadro.id,
      righi.length,
      columns.length,
      codes.length,
      columns.filter(({ required }) => required).length,
      `${String(sure('alta'))} ${String(sure('media'))} ${String(sure('bassa'))}`,
      total(columns, ({ min = 0, max = 0 }) => min + max),
      total(codes, (code) =>
        Math.round(
          100 *
            ((code.spendingLimit ?? 0) +
              (code.incomeLimit ?? 0) +
              (code.incomePercentageLimit ?? 0) +
              (code.highestDetrazione ?? 0) +
              (code.rate ?? 0)),
        ),
      ),
      texts,
      quadro.source.length + total(columns, ({ source }) => (source ?? quadro.source).length),
    ];
  });
}

test('nothing of the form of 730/2026 is lost: what counts adds up, quadro by quadro', () => {
  expect(counted(structure2025, words2025)).toEqual(COUNTED);
});

test('the 730/2026 has 18 sections, 129 righi, 528 columns and 353 codes', () => {
  const rows = counted(structure2025, words2025);
  const sum = (index: number) => total(rows, (row) => Number(row[index]));
  expect([rows.length, sum(1), sum(2), sum(3)]).toEqual([18, 129, 528, 353]);
});

test('the 730/2026 has so many columns of each kind', () => {
  const kinds = structure2025.righi.flatMap(({ rigo }) => numbered(rigo.columns).map(({ kind }) => kind));
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  expect(['amount', 'code', 'box', 'integer', 'text', 'codice-fiscale'].map(count)).toEqual([
    247, 63, 57, 55, 48, 17,
  ]);
  expect(['comune', 'date', 'province', 'percentage', 'cap'].map(count)).toEqual([12, 11, 8, 8, 2]);
});

test('the 730/2025 has the same sections, but neither the CIN nor what is new in 2026', () => {
  expect(structure2024.quadri.map(({ id }) => id)).toEqual(structure2025.quadri.map(({ id }) => id));
  const rows = counted(structure2024, words2024);
  const sum = (index: number) => total(rows, (row) => Number(row[index]));
  // Against 730/2026: B12 away with 3 columns; FR3.rappresentato, FAM1.disabilita, one of C14 and T41.rivalutazione away.
  expect([rows.length, sum(1), sum(2)]).toEqual([18, 128, 521]);
});

test('no column is called by a year: what years share keeps its id', () => {
  const ids = [structure2024, structure2025].flatMap(({ righi }) =>
    righi.flatMap(({ rigo }) => rigo.columns.map(({ id }) => `${rigo.id}.${id}`)),
  );
  const ofLaw = /fino|dal/i;
  expect(ids.filter((id) => /20\d\d/.test(id) && !ofLaw.test(id))).toEqual([]);
});

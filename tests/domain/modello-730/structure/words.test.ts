import { wordsSchema } from './schemas';
import { WORDS } from '../../../../src/domain/modello-730/years/words';
import { dataFiles, readData, structureOfYear } from './years';

test.each(dataFiles('*/words/*.json'))('the words in %s have every field and no other', (file) => {
  const words = wordsSchema.parse(readData(file));
  expect(file.endsWith(`/words/${words.id}.json`)).toBe(true);
});

test('every year with a folder has its words', () => {
  const folders = dataFiles('*/words.ts').map((file) => Number(file.split('/')[0]));
  expect([...WORDS.keys()]).toEqual(folders.toReversed());
});

describe.each([...WORDS])('the words of the form of %i', (year, words) => {
  test('are of its quadri, all of them', () => {
    const { quadri } = structureOfYear(year);
    expect([...words.keys()]).toEqual(quadri.map(({ id }) => id));
  });

  test('help with every column of a quadro, and with no other', () => {
    for (const { id, sections } of structureOfYear(year).quadri) {
      const columns = sections.flatMap(({ righi }) =>
        righi.flatMap((rigo) => rigo.columns.map((column) => `${rigo.id}.${column.id}`)),
      );
      expect(Object.keys(words.get(id)?.help ?? {})).toEqual(columns);
    }
  });
});

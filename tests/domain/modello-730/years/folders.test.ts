import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { YEARS, yearOf } from '../../../../src/domain/modello-730/years';
import { dataFiles, YEARS_FOLDER } from '../structure/years';

// A year is added by adding its folder: this test says what must be in it, and fails until it is.

const FOLDERS = readdirSync(YEARS_FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const FILES = ['index.ts', 'structure.ts', 'words.ts', 'form.json', 'parameters/index.ts'];

// The parts of the Modello 730, one data file each, in the order of the form.
const QUADRI = [
  'frontespizio',
  'familiari',
  'sostituto',
  ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'I', 'K', 'L', 'M', 'T', 'W'],
  'otto-cinque-due-per-mille',
  'firma',
];

/** @param file below the library: `years/2025/form.json` */
const isThere = (file: string) => existsSync(path.join(YEARS_FOLDER, '..', file));

test('folders are named by the year of the income, one after the other', () => {
  const years = FOLDERS.map(Number);
  expect(years.every((year, index) => year === (years[0] ?? NaN) + index)).toBe(true);
  expect(years.length).toBeGreaterThanOrEqual(2);
});

test('every folder is one of the years that years/index.ts lists, the newest first', () => {
  expect(YEARS.map(({ incomeYear }) => String(incomeYear))).toEqual(FOLDERS.toReversed());
});

describe.each(FOLDERS)('the folder of %s', (folder) => {
  const year = yearOf(Number(folder));

  test('has every file of a year', () => {
    const wanted = [
      ...FILES,
      ...QUADRI.flatMap((quadro) => [`quadri/${quadro}.json`, `words/${quadro}.json`]),
    ];
    const missing = wanted.map((file) => `years/${folder}/${file}`).filter((file) => !isThere(file));
    expect({ missing }).toEqual({ missing: [] });
  });

  test('has one data file for each quadro, and structure.ts takes them all, in the order of the form', () => {
    const files = dataFiles(`${folder}/quadri/*`).map((file) => path.basename(file, '.json'));
    expect(files).toEqual([...QUADRI].sort());
    expect(year?.structure.quadri.map(({ id }) => id)).toEqual(QUADRI);
  });

  test('speaks of one year only', () => {
    expect(year?.model).toBe(`730/${String(Number(folder) + 1)}`);
    expect(year?.structure.facts).toMatchObject({ incomeYear: Number(folder), model: year?.model });
    expect(year?.parameters.about).toMatchObject({ incomeYear: Number(folder), form: year?.model });
  });

  test('says by whom and when it was held to the official form, or that nobody has yet', () => {
    const riscontrato = year?.riscontrato;
    if (riscontrato === null) return;
    expect(riscontrato?.by).toMatch(/\S/);
    expect(riscontrato?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('tells in differences.json in what it differs from the year after, where there is one', () => {
    const hasNext = FOLDERS.includes(String(Number(folder) + 1));
    const file = `years/${folder}/differences.json`;
    expect({ file, there: isThere(file) }).toEqual({ file, there: hasNext });
  });
});

test('there is no year before the first and after the last', () => {
  expect(yearOf(2023)).toBeNull();
  expect(yearOf(Number(FOLDERS.at(-1)) + 1)).toBeNull();
});

import type { Column } from '../../../../src/domain/modello-730/structure/form';
import { differencesSchema, factsSchema, quadroSchema } from './schemas';
import { dataFiles, readData, STRUCTURES } from './years';

test.each(dataFiles('*/quadri/*.json'))(
  'the quadro in %s has every field of the form and no other',
  (file) => {
    const quadro = quadroSchema.parse(readData(file));
    expect(file.endsWith(`/quadri/${quadro.id}.json`)).toBe(true);
  },
);

test.each(dataFiles('*/form.json'))('%s tells of the form of its year', (file) => {
  const facts = factsSchema.parse(readData(file));
  expect(file).toBe(`${String(facts.incomeYear)}/form.json`);
  expect(facts.model).toBe(`730/${String(facts.incomeYear + 1)}`);
});

test.each(dataFiles('*/differences.json'))('%s tells every difference once', (file) => {
  const ids = differencesSchema.parse(readData(file)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(STRUCTURES)('in the form of %i', (_year, { quadri, righi }) => {
  const columns = righi.flatMap(({ rigo }) => rigo.columns.map((column) => ({ rigo, column })));

  test('quadri, sections, righi and columns have names of their own', () => {
    const twice = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice(quadri.map(({ id }) => id))).toEqual([]);
    expect(twice(quadri.map(({ order }) => String(order)))).toEqual([]);
    expect(twice(quadri.flatMap(({ sections }) => sections.map(({ id }) => id)))).toEqual([]);
    expect(twice(righi.flatMap(({ printed }) => [...printed]))).toEqual([]);
    expect(twice(columns.map(({ rigo, column }) => `${rigo.id}.${column.id}`))).toEqual([]);
    expect(twice(columns.map(({ rigo, column }) => `${rigo.id}.${String(column.number)}`))).toEqual([]);
  });

  test('only columns of codes have a list, and no code is in it twice', () => {
    const wrong = columns.filter(({ column: { kind, codes } }) => {
      const listed = codes?.map(({ code }) => code) ?? [];
      return (kind === 'code') !== listed.length > 0 || new Set(listed).size !== listed.length;
    });
    expect(wrong).toEqual([]);
  });

  test('limits stand where they have a meaning, the lower one first', () => {
    const limited = (column: Column) => column.min !== undefined || column.max !== undefined;
    const wrong = columns.filter(
      ({ column }) =>
        (limited(column) && !['amount', 'integer', 'text'].includes(column.kind)) ||
        (column.kind === 'text' && column.max === undefined) ||
        (column.min ?? 0) > (column.max ?? Infinity),
    );
    expect(wrong).toEqual([]);
  });

  test('what excuses an empty column is a box beside it', () => {
    const excuses = columns.filter(({ column }) => column.requiredUnless !== undefined);
    expect(excuses).not.toEqual([]);
    for (const { rigo, column } of excuses)
      expect(rigo.columns.find(({ id }) => id === column.requiredUnless)?.kind).toBe('box');
  });
});

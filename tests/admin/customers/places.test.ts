import { placeName, searchPlaces } from '../../../src/admin/pages/customers/places/places';

const names = async (typed: string) => (await searchPlaces(typed)).map(({ name }) => name);

test('a place of birth is found whatever the accents and the letter case', async () => {
  expect((await names('FORLI'))[0]).toBe('Forlì (FC)');
  expect((await names('aosta'))[0]).toBe('Aosta (AO)');
});

test('the place with just this name comes before those that begin so, and those before the others', async () => {
  const found = await names('roma');
  expect(found[0]).toBe('Roma (RM)');
  expect(found.findIndex((name) => name.startsWith('Romagn'))).toBeGreaterThan(0);
});

test('a comune that is no more is offered with the year in which it ended', async () => {
  expect(await searchPlaces('Corigliano Calabro')).toEqual([
    { code: 'D005', name: 'Corigliano Calabro (CS), fino al 2018' },
  ]);
});

test('who was born abroad finds the country', async () => {
  expect(await searchPlaces('germania')).toContainEqual(expect.objectContaining({ code: 'Z112' }));
});

test('at most 20 places are offered, and none before something is typed', async () => {
  expect(await searchPlaces('a')).toHaveLength(20);
  expect(await searchPlaces('  ')).toEqual([]);
});

test('a code is told by its name, an unknown one is not', async () => {
  expect(await placeName('H501')).toBe('Roma (RM)');
  expect(await placeName('X999')).toBeNull();
});

import { EMPTY_FILING, filingOf, missingIn } from '../../../src/admin/pages/archive/draft';

const draft = { ...EMPTY_FILING, class: 'c'.repeat(24), title: 'Visura' };

test('a document is filed once it has a class and a title', () => {
  expect(filingOf(EMPTY_FILING)).toBeNull();
  expect(filingOf({ ...draft, class: null })).toBeNull();
  expect(filingOf({ ...draft, title: '  ' })).toBeNull();
  expect(filingOf(draft)).toEqual({
    ...{ class: draft.class, title: 'Visura', year: null, highlighted: false, note: null },
  });
});

test('year, note and evidence go with it as they were typed, without spaces around them', () => {
  expect(
    filingOf({ ...draft, title: ' Visura ', year: '2025', highlighted: true, note: ' Seconda rata\n' }),
  ).toEqual({ class: draft.class, title: 'Visura', year: 2025, highlighted: true, note: 'Seconda rata' });
  expect(filingOf({ ...draft, note: ' \n ' })?.note).toBeNull();
});

test('what a document lacks is told beside its field, and nothing where it is complete', () => {
  expect(missingIn(EMPTY_FILING).map(({ path }) => path)).toEqual([['class'], ['title']]);
  expect(missingIn({ ...draft, title: ' ' })).toEqual([{ path: ['title'], message: 'Scrivi un titolo.' }]);
  expect(missingIn(draft)).toEqual([]);
});

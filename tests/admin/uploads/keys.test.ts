import { previewKey } from '../../../src/admin/pages/uploads/preview/keys';

const page = { tagName: 'BODY', isContentEditable: false, role: null };
const press = (key: string, target = page, more = {}) =>
  previewKey({ key, ctrlKey: false, metaKey: false, altKey: false, target, ...more });

test('arrows go from file to file, A accepts and R sends back, in small letters and capitals', () => {
  expect(['ArrowLeft', 'ArrowRight', 'a', 'A', 'r', 'R', 'x', 'Enter'].map((key) => press(key))).toEqual([
    ...['previous', 'next', 'accept', 'accept', 'send-back', 'send-back', null, null],
  ]);
});

test('nothing is accepted by whoever is typing, choosing from a list, or uses the browser’s own keys', () => {
  for (const tagName of ['INPUT', 'TEXTAREA', 'SELECT']) expect(press('a', { ...page, tagName })).toBeNull();
  expect(press('a', { ...page, isContentEditable: true })).toBeNull();
  expect(
    press('ArrowLeft', { tagName: 'BUTTON', isContentEditable: false, role: 'combobox' as never }),
  ).toBeNull();
  for (const held of ['ctrlKey', 'metaKey', 'altKey']) expect(press('r', page, { [held]: true })).toBeNull();
});

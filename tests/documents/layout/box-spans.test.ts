import { fitSpans } from '../../../src/documents/layout/box-spans';

/** Letters are ten points wide; a line of twelve parts has 480. */
const count = (text: string, width: number) => Math.max(1, Math.ceil((text.length * 10) / width));
const fit = (...values: string[]) =>
  fitSpans(
    values.map((value) => ({ label: 'a', value })),
    480,
    { label: count, value: count },
  ).map((row) => row.map(({ box, width }) => `${box.value.slice(0, 3)} ${String(width / 40)}`));

test('short values share a line, as many as it has parts for', () => {
  expect(fit('1', '22', '333', '4444', '55555', '666666', '7')).toEqual([
    ['1 2', '22 2', '333 2', '444 2', '555 2', '666 2'],
    ['7 2'],
  ]);
});

test('a value in words has what is left of its line', () => {
  expect(fit('1', 'x'.repeat(50), '2')).toEqual([['1 2', 'xxx 8', '2 2']]);
});

test('a value that fills a line has it alone', () => {
  expect(fit('1', 'x'.repeat(200), '2')).toEqual([['1 2'], ['xxx 12'], ['2 2']]);
});

test('a box may say itself how wide it is', () => {
  const box = { label: 'a', value: '', parts: 6 };
  expect(fitSpans([box], 480, { label: count, value: count })).toEqual([[{ box, width: 240 }]]);
});

import { csvLine } from '../../../src/domain/text/csv-line';

test('cells stand between semicolons; quotes, breaks and separators are kept inside of theirs', () => {
  expect(csvLine(['Rossi', 'detto "il Rosso"', 'a;b', 'due\nrighe'])).toBe(
    'Rossi;"detto ""il Rosso""";"a;b";"due\nrighe"\r\n',
  );
});

test.each(['=1+1', '+39', '-2', '@SUM(A1)', '\t=1'])(
  '%j is no formula when a spreadsheet opens it',
  (cell) => {
    expect(csvLine([cell])).toBe(`'${cell}\r\n`);
  },
);

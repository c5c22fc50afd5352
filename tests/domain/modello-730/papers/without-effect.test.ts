import { withoutEffect } from '../../../../src/domain/modello-730/papers/without-effect';
import { reckonCase } from '../cases/reckon-case';

const WORK = { 'C1.col1': 2, 'C1.col3': 48_000, 'C5.col1': 365 };
const lost = (input: Record<string, number | string | boolean>) =>
  withoutEffect(reckonCase({ contesto: { anno: 2025 }, input: { ...WORK, ...input } }));

test('works to which the law gives nothing are told with the reason', () => {
  const works = { 'E41.col1': 2020, 'E41.col2': '4', 'E41.col8': 6, 'E41.col9': 12_000 };
  expect(lost(works)).toEqual(['E41 lavori 2020 – per questi lavori in quell’anno la detrazione non c’è']);
});

test.each<[Record<string, number | string>, string]>([
  [
    { 'E1.col2': 100 },
    'E1-E3 spese sanitarie – dopo quanto la legge toglie (franchigia o limite già usato) non resta nulla',
  ],
  [
    { 'E41.col1': 2016, 'E41.col2': '5', 'E41.col8': 10, 'E41.col9': 12_000 },
    'E41 misure antisismiche 2016 – le rate sono finite',
  ],
  [
    { 'E71.col1': '2', 'E71.col2': 365, 'E71.col3': 100 },
    'E71 – reddito di riferimento 48.000: oltre 30.987,41; oltre questo reddito non spetta',
  ],
])('what is below its franchigia, over, or not due at this income is told too: %j', (input, line) => {
  expect(lost(input)).toEqual([line]);
});

test('an expense that high incomes lose is called by its code and by what it is for', () => {
  expect(lost({ 'C1.col3': 400_000, 'E8.col1': '12', 'E8.col2': 500 })).toEqual([
    expect.stringMatching(/^codice 12 \(Spese .*\) – reddito di riferimento 400\.000: oltre 240\.000$/),
  ]);
});

test('expenses that count, and rows that nobody filled in, are not', () => {
  expect(lost({})).toEqual([]);
  expect(lost({ 'E41.col1': 2023, 'E41.col8': 3, 'E41.col9': 10_000 })).toEqual([]);
});

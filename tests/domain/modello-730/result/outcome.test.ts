import { outcomeOf } from '../../../../src/domain/modello-730/result/outcome';
import { casesIn } from '../cases/case-files';
import { reckonCase } from '../cases/reckon-case';

function outcomeOfCase(id: string) {
  const found = casesIn('visible').find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no case ${id}`);
  return outcomeOf(reckonCase(found));
}

test.each([
  ['V01', []],
  [
    'V05',
    [
      // (1.500 − 129,11) × 19%
      ['E1-E3 spese sanitarie', 1370.89, 19, 260.4691],
      ['E7 interessi mutuo abitazione principale', 4000, 19, 760],
    ],
  ],
  ['V06', [['codice 16', 210, 19, 39.9]]],
  [
    'V16',
    [
      ['E1-E3 spese sanitarie', 1999.89, 19, 379.9791],
      ['E7 interessi mutuo abitazione principale', 4000, 19, 760],
      ['codice 12', 0, 19, 0],
      ['codice 71', 4000, 30, 1200],
    ],
  ],
  // Works and furniture stand in rows of their own.
  ['V18', [['E7 interessi mutuo abitazione principale', 2300, 19, 437]]],
])(
  'the outcome of %s lists the expenses of row 28: name, what counts, rate, what it is worth',
  (id, list) => {
    expect(outcomeOfCase(id)['dettaglio_oneri']).toEqual(list);
  },
);

test('the steps of a calculation are told by its explanations: their list is there, and empty', () => {
  expect(outcomeOfCase('V01')['passi']).toEqual([]);
});

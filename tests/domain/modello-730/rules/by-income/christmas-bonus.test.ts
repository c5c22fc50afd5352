import { reckonCase } from '../../cases/reckon-case';

type Cells = Record<string, number | string>;
const parent: Cells = {
  ...{ 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 20_000, 'C5.col1': 365 },
  ...{ 'FAM1#2.col1': 'F1', 'FAM1#2.col5': 12, 'FAM1#2.col7': 100 },
};
const reckon = (more: Cells = {}) =>
  reckonCase({ contesto: { anno: 2024, regione: 'lombardia' }, input: { ...parent, ...more } });
const due = (more?: Cells) => reckon(more).figure('somma_spettante').value.toWholeNumber();
const operator = (more?: Cells) => reckon(more).forOperator;

test('the bonus of Christmas 2024 goes by the days of work, for whoever has a child, however young', () => {
  expect(due()).toBe(100);
  // 100 × 200/365 = 54,79
  expect(due({ 'C5.col1': 200 })).toBe(55);
  expect(due({ 'FAM1#2.col5': 0 })).toBe(0);
  expect(operator()).toEqual([]);
});

test('what was or is to be given back of the bonus is for an operator', () => {
  expect(operator({ 'C14.col6': 100, 'C14.col7': 100 })).toEqual([
    'Serve un operatore: il bonus natalizio restituito al datore di lavoro, o da restituire, non è calcolato (rigo C14).',
  ]);
  expect(operator({ 'C14.col6': 100 })).toEqual([]);
});

test('days or income of the bonus that are not those of C1 and C5 are for an operator', () => {
  const differs = [
    'Serve un operatore: il reddito o i giorni del bonus natalizio (C14) non sono quelli dei righi C1 e C5, con cui è calcolato.',
  ];
  expect(operator({ 'C14.col8': 200 })).toEqual(differs);
  expect(operator({ 'C14.col5': 18_000 })).toEqual(differs);
  expect(operator({ 'C14.col5': 20_000, 'C14.col8': 365 })).toEqual([]);
});

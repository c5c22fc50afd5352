import { reckon } from '../reckon';

const child = (more: Readonly<Record<string, unknown>>) => ({
  ...{ 'FAM1#1.col6': 12, 'FAM1#1.col7': 100, 'FAM1#1.col10': 12 },
  ...more,
});
const r22 = (cells: Readonly<Record<string, unknown>>) =>
  reckon(cells, { reddito_riferimento: 19_000 }).euros('r22');

test('the tick of disability alone makes a child of a row, as the form has it', () => {
  // (950 + 400) × (95.000 − 19.000)/95.000 = 1.350 × 0,8
  expect(r22(child({ 'FAM1#1.col3': 1 }))).toBe(1080);
  expect(r22(child({ 'FAM1#1.col1': 'F1', 'FAM1#1.col3': 1 }))).toBe(1080);
  expect(r22(child({ 'FAM1#1.col1': 'F1' }))).toBe(760);
  expect(r22(child({}))).toBe(0);
});

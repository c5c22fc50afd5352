import { settle } from '../settle';

const WORK = { 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 14_000, 'C5.col1': 365 };
const given = { reddito_riferimento: 14_000, r4: 14_000, r16: 3220, r25: 1955 };
const due = (cells: Record<string, unknown>) => {
  const { euros } = settle({ ...WORK, ...cells }, given);
  return ['trattamento_spettante', 'somma_spettante'].map(euros);
};

test('the exempt part of whoever came back to Italy counts for the trattamento integrativo and the exempt sum', () => {
  // 14.000 × 5,3%
  expect(due({})).toEqual([1200, 742]);
  // 14.000 + 1.500: beyond 15.000 the detrazioni do not exceed the tax; the sum is due up to 20.000
  expect(due({ 'C14.col4': 1500 })).toEqual([0, 742]);
  // 14.000 + 7.000 are beyond 20.000
  expect(due({ 'C14.col3': 7000 })).toEqual([0, 0]);
});

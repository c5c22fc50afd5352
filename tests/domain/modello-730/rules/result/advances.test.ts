import { settle } from '../settle';

const irpef = (due: number, cells: Record<string, number> = {}) => {
  const { euros } = settle(cells, { r16: due });
  return [euros('acconto_irpef_1'), euros('acconto_irpef_2')];
};

test.each([
  [51, 0, 0],
  [52, 0, 52],
  [257, 0, 257],
  // 258 × 40% = 103,20
  [258, 103, 155],
  [690, 276, 414],
  // 1.512 × 40% = 604,80
  [1512, 605, 907],
])('of %d euros %d are advanced in July and %d in November', (due, first, second) => {
  expect(irpef(due)).toEqual([first, second]);
  const { euros } = settle({}, { r80: due });
  expect([euros('acconto_cedolare_1'), euros('acconto_cedolare_2')]).toEqual([first, second]);
});

test('no advance is due where more was withheld', () => {
  expect(irpef(1000, { 'C9.col1': 1500 })).toEqual([0, 0]);
  expect(irpef(1000, { 'C9.col1': 900 })).toEqual([0, 100]);
});

test('whoever asks for no advance pays none, of the one that the box is for', () => {
  expect(irpef(1000, { 'F6.col1': 1 })).toEqual([0, 0]);
  expect(irpef(1000, { 'F6.col5': 1 })).toEqual([400, 600]);
  const { euros } = settle({ 'F6.col5': 1, 'F6.col1': 0 }, { r16: 1000, r80: 1000 });
  expect([euros('acconto_cedolare_1'), euros('acconto_cedolare_2')]).toEqual([0, 0]);
});

test('whoever asks for less pays less, never more than is due', () => {
  expect(irpef(1000, { 'F6.col2': 500 })).toEqual([200, 300]);
  expect(irpef(1000, { 'F6.col2': 200 })).toEqual([0, 200]);
  expect(irpef(1000, { 'F6.col2': 5000 })).toEqual([400, 600]);
});

test('the comune’s advance can be refused or made smaller too', () => {
  const advance = (cells: Record<string, number>) => settle(cells, { r78: 72 }).euros('acconto_add_comunale');
  expect(advance({ 'C13.col1': 50 })).toBe(22);
  expect(advance({ 'C13.col1': 80 })).toBe(0);
  expect(advance({ 'C13.col1': 10, 'F6.col4': 30 })).toBe(20);
  expect(advance({ 'F6.col3': 1 })).toBe(0);
});

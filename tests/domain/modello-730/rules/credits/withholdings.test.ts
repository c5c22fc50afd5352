import { settle } from '../settle';

test('what was withheld from work, other incomes and by others is added up', () => {
  // 2.000 + 260 + 600 + 1.800 + 50 + 7 = 4.717
  const cells = {
    ...{ 'C9.col1': 2000, 'D1.col1': 1, 'D1.col4': 260, 'D3.col1': 1, 'D3.col4': 600 },
    ...{ 'D5.col1': 2, 'D5.col4': 1800, 'F2.col1': 50, 'F2.col6': 7 },
  };
  expect(settle(cells).euros('r59')).toBe(4717);
});

test('the difference may be less than nothing', () => {
  const { euros, explained } = settle({ 'C9.col1': 4339 }, { r16: 7140, r25: 3821 });
  expect(euros('r60')).toBe(-1020);
  expect(explained('r60').reasons).toEqual(['è stato trattenuto più di quanto è dovuto']);
  expect(settle({ 'C9.col1': 3000 }, { r16: 7140, r25: 3821 }).euros('r60')).toBe(319);
});

test('what was withheld from short lets goes against the cedolare where there is any, else against the IRPEF', () => {
  const cells = { 'C9.col1': 1000, 'F8.col1': 420 };
  const cedolare = settle(cells, { r16: 3000, r80: 2100 });
  expect([cedolare.euros('r59'), cedolare.euros('saldo_cedolare')]).toEqual([1000, 1680]);
  const irpef = settle(cells, { r16: 3000 });
  expect([irpef.euros('r59'), irpef.euros('saldo_cedolare')]).toEqual([1420, 0]);
  expect(irpef.explained('r59').certainty).toBe('media');
});

test('the credit for taxes paid abroad lowers the difference and, with it, whether addizionali are due', () => {
  const cells = {
    ...{ 'G4#1.col1': '029', 'G4#1.col2': 2025, 'G4#1.col3': 10_000, 'G4#1.col4': 995 },
  };
  const given = { r11: 10_000, r14: 10_000, r16: 2300, r25: 1300 };
  const { euros } = settle(cells, given);
  // 2.300 − 1.300 − 995 = 5: no more than 10
  expect([euros('r50'), euros('credito_estero'), euros('r60'), euros('r72')]).toEqual([1000, 995, 5, 0]);
  expect(settle({}, given).euros('r72')).toBe(123);
});

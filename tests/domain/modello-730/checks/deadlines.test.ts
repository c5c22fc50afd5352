import { remarksOn } from './run-case';

test.each([
  [2024, '30/06/2025'],
  [2025, '30/06/2026'],
])('who pays the balance of %i with the F24 is told by when', (incomeYear, day) => {
  const remarks = remarksOn({ 'FR1.senzaSostituto': 'A' }, { figures: { risultato: 100 } }, incomeYear);
  expect(remarks.find(({ id }) => id === 'FR-031')?.message).toContain(`entro il ${day}`);
});

import { queuedInWords } from '../../../src/admin/pages/integration/queued';

test('whoever sends all again is told how many there were, and that there were none', () => {
  expect(queuedInWords(0)).toBe('Nessun avviso era rimasto non consegnato.');
  expect(queuedInWords(1)).toMatch(/: 1 avviso\./);
  expect(queuedInWords(12)).toMatch(/: 12 avvisi\./);
});

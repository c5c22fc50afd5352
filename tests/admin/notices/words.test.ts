import { praticaInWords, unreadInWords, whoHasIt } from '../../../src/admin/pages/notices/words';
import type { Notice } from '../../../src/contracts/notices';

const notice = (part: Partial<Notice>): Notice => ({
  ...{ id: 'a'.repeat(24), kind: 'upload-finished', at: '2026-03-01T10:00:00.000Z', state: 'new' },
  ...{ unread: true, zona: null, pratica: null, service: null, year: null, takenBy: null, mine: false },
  ...{ doneBy: null, doneAt: null },
  customer: { id: 'b'.repeat(24), codiceFiscale: '', name: '' },
  ...part,
});

test('the number of unread notices is said in words', () => {
  expect([0, 1, 12_345].map(unreadInWords)).toEqual([
    'Nessun avviso da leggere',
    '1 avviso da leggere',
    '12.345 avvisi da leggere',
  ]);
});

test('a notice tells who has it in charge, and who closed it when', () => {
  expect(whoHasIt(notice({}))).toBe('');
  expect(whoHasIt(notice({ state: 'taken', takenBy: 'Anna Rossi' }))).toBe('Da Anna Rossi');
  expect(whoHasIt(notice({ state: 'taken', takenBy: 'Anna Rossi', mine: true }))).toBe('Da te');
  const closed = notice({ state: 'done', doneBy: 'Anna Rossi', doneAt: '2026-03-01T10:00:00.000Z' });
  expect(whoHasIt(closed)).toBe('Da Anna Rossi, il 1 mar 2026, 11:00');
});

test('a pratica is called by its service and year, as far as there are any', () => {
  expect(praticaInWords({ service: 'Modello 730', year: 2026 })).toBe('Modello 730 2026');
  expect(praticaInWords({ service: null, year: null })).toBe('');
});

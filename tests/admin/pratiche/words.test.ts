import { remindedWords, waitingWords } from '../../../src/admin/pages/pratiche/words';
import { TO_DO, isNarrowed, queryOf } from '../../../src/admin/pages/pratiche/queue/asked';
import type { PraticaSummary } from '../../../src/contracts/pratiche/fields';

const pratica: PraticaSummary = {
  ...{ id: 'x'.repeat(24), service: 'ISEE', year: 2026, state: 'collecting', uploadState: 'open' },
  ...{ expectedDay: null, openedAt: '', changedAt: '', progress: { there: 0, wanted: 1 }, unreadMessages: 0 },
};

test('the queue says what the office has to do, and nothing where a pratica is closed', () => {
  expect(waitingWords(pratica)).toEqual([]);
  const waiting = { ...pratica, uploadState: 'reopen-asked' as const, unreadMessages: 2 };
  expect(waitingWords(waiting)).toEqual(['Chiede di riaprire', 'Messaggio da leggere']);
  expect(waitingWords({ ...waiting, state: 'completed' })).toEqual([]);
});

test('a reminder tells how many were sent, and why some were not', () => {
  expect(remindedWords({ sent: 1, skipped: 0 })).toBe('1 sollecito inviato.');
  expect(remindedWords({ sent: 3, skipped: 2 })).toMatch(/^3 solleciti inviati; 2 non inviati/);
});

test('the query asks for what is to be done unless told, and for nothing that was not chosen', () => {
  expect(queryOf(TO_DO)).toEqual({ page: 1, state: 'to-do' });
  expect(isNarrowed(TO_DO)).toBe(false);
  expect(queryOf({ ...TO_DO, year: '2026', zona: 'none' })).toEqual({
    ...{ page: 1, state: 'to-do', year: '2026', zona: 'none' },
  });
});

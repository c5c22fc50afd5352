import type { ChecklistEntry, PraticaSummary } from '../../src/contracts/pratiche/fields';
import { nextStep, stateBadge, unreadInWords } from '../../frontend/src/features/pratiche/words';
import { badgeOf, progressInWords, stageInWords } from '../../frontend/src/features/uploads/words';

const pratica = (changes: Partial<PraticaSummary>): PraticaSummary => ({
  ...{ id: 'p'.repeat(24), service: 'Modello 730', year: 2026, state: 'collecting', uploadState: 'open' },
  ...{ expectedDay: null, openedAt: '2026-01-01T00:00:00.000Z', changedAt: '2026-01-01T00:00:00.000Z' },
  ...{ progress: { there: 1, wanted: 3 }, unreadMessages: 0 },
  ...changes,
});

describe('a pratica says what comes next, and whose turn it is', () => {
  test.each<[string, Partial<PraticaSummary>]>([
    ['Tocca a te: carica i documenti che mancano.', {}],
    ['Tocca a te: conferma che hai finito di caricare.', { progress: { there: 3, wanted: 3 } }],
    ['Il tuo ufficio sta guardando i documenti.', { uploadState: 'finished' }],
    ['Il tuo ufficio deve rispondere alla richiesta di riaprire.', { uploadState: 'reopen-asked' }],
    ['La pratica è conclusa.', { state: 'completed', uploadState: 'finished' }],
    ['La pratica è stata annullata.', { state: 'cancelled' }],
  ])('«%s»', (words, changes) => {
    expect(nextStep(pratica(changes))).toBe(words);
  });

  test('its state stands beside its name in words', () => {
    expect(stateBadge({ state: 'working' })).toEqual({ label: 'In lavorazione', kind: 'primary' });
  });

  test.each([
    [0, null],
    [1, '1 messaggio da leggere'],
    [3, '3 messaggi da leggere'],
  ])('with %i unread messages', (unread, words) => {
    expect(unreadInWords(unread)).toBe(words);
  });
});

describe('the list of services', () => {
  test.each<[string, Partial<PraticaSummary>]>([
    ['1 su 3 documenti', {}],
    ['Consegnati al tuo ufficio', { uploadState: 'finished' }],
    ['Consegnati al tuo ufficio', { uploadState: 'reopen-asked' }],
    ['Conclusa', { state: 'completed', uploadState: 'finished' }],
    ['Annullata', { state: 'cancelled' }],
  ])('says «%s»', (words, changes) => {
    expect(stageInWords(pratica(changes))).toBe(words);
  });

  test('counts one document as one', () => {
    expect(progressInWords({ there: 0, wanted: 1 })).toBe('0 su 1 documento');
  });
});

test('a document that is optional and not there asks for nothing', () => {
  const entry = (state: ChecklistEntry['state'], required: boolean): ChecklistEntry => ({
    ...{ id: 'e'.repeat(24), name: 'CU', explanation: '', example: '', reason: null },
    ...{ state, required },
  });
  expect(badgeOf(entry('missing', false)).label).toBe('Facoltativo');
  expect(badgeOf(entry('missing', true)).label).toBe('Da caricare');
  expect(badgeOf(entry('to-redo', false)).label).toBe('Da rifare');
});

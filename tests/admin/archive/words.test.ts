import {
  factsOf,
  stateOf,
  versionInWords,
  type Filed,
} from '../../../src/admin/pages/archive/customer/words';

const version = (number: number, filedAt: string) => ({
  ...{ number, name: `visura-${String(number)}.pdf`, kind: 'pdf' as const, size: 1_200_000, filedAt },
});

const filed = (part: Partial<Filed> = {}): Filed => ({
  ...{ id: 'a'.repeat(24), title: 'Visura', year: 2025, highlighted: false, note: null },
  class: { id: 'c'.repeat(24), name: 'Ricevute', icon: 'documento' },
  ...{ filedAt: '2026-03-01T10:00:00.000Z', kind: 'pdf', size: 1_200_000, origin: 'operator' },
  ...{ externalId: null, openedAt: null, visible: true, held: false, withdrawn: null, keptUntil: null },
  versions: [version(1, '2026-03-01T10:00:00.000Z')],
  ...part,
});

const names = (part: Partial<Filed>) => stateOf(filed(part)).map(({ name }) => name);
const OPENED = '2026-03-02T09:30:00.000Z';
const WITHDRAWN = { at: '2026-03-03T09:30:00.000Z', reason: 'Pagina sbagliata' };

test('of a document that the customer sees it is told whether it was opened', () => {
  expect(names({})).toEqual(['Non ancora aperto']);
  expect(names({ openedAt: OPENED })).toEqual(['Aperto il 2 mar 2026, 10:30']);
});

test('of a document that the customer no longer sees it is told, too, whether it was opened before', () => {
  expect(names({ withdrawn: WITHDRAWN, visible: false, openedAt: OPENED })).toEqual([
    ...['Ritirato', 'Aperto il 2 mar 2026, 10:30'],
  ]);
  expect(names({ held: true, visible: false, openedAt: OPENED })).toEqual([
    ...['Di prima della verifica', 'Aperto il 2 mar 2026, 10:30'],
  ]);
  expect(names({ visible: false, openedAt: OPENED })).toEqual([
    ...['Il cliente non lo vede', 'Aperto il 2 mar 2026, 10:30'],
  ]);
  expect(names({ withdrawn: WITHDRAWN, held: true, visible: false })).toEqual(['Ritirato', 'Non aperto']);
});

test('class, year, when and how it came, and how long it stays are one line', () => {
  expect(factsOf(filed())).toBe('Ricevute; anno fiscale 2025; 1 mar 2026, 11:00, da un operatore');
  expect(factsOf(filed({ year: null, origin: 'upload', keptUntil: '2031-12-31' }))).toBe(
    'Ricevute; 1 mar 2026, 11:00, caricato dal cliente; si conserva fino al 31 dicembre 2031',
  );
  expect(factsOf(filed({ origin: 'suite' }))).toContain('dal gestionale');
});

test('a version tells when it came, and what file it is', () => {
  expect(versionInWords(version(2, '2026-03-05T08:00:00.000Z'))).toBe(
    '5 mar 2026, 09:00: visura-2.pdf, 1,2 MB',
  );
});

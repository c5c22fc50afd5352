import {
  afterFailure,
  isOpen,
  isReady,
  rowsOf,
  type FilingRow,
} from '../../../src/admin/pages/archive/filing/rows';
import { leftOutInWords, problemOf, stateOfRow } from '../../../src/admin/pages/archive/filing/words';
import type { BackofficeError } from '../../../src/admin/shared/backoffice-error';

const LARGEST = 1_000_000;
const ANNA = { id: 'a'.repeat(24), cognome: 'Rossi', nome: 'Anna' };

const file = (name: string, size = 10) => new File([new Uint8Array(size)], name);

const proposal = (part: Partial<Parameters<typeof rowsOf>[1]['proposals'][number]> = {}) => ({
  ...{ name: 'CU.pdf', title: 'CU', year: 2025, codiceFiscale: 'RSSNNA80A41H501U', customer: ANNA },
  ...part,
});

function row(part: Partial<FilingRow> = {}): FilingRow {
  const [made] = rowsOf([file('CU.pdf')], { proposals: [proposal()], largestFile: LARGEST });
  if (made === undefined) throw new Error('there is no row');
  return { ...made, class: 'c'.repeat(24), ...part };
}

// What the page looks at of an error; the class itself comes with the whole admin.
function error(
  code: BackofficeError['code'],
  message = 'Messaggio.',
  reasons: string[] = [],
): BackofficeError {
  const told = { code, message, fields: [], nearest: [], besides: () => reasons, field: () => undefined };
  return { ...told, name: 'BackofficeError' };
}

test('each file is a row with what its name proposes, in the same order', () => {
  const rows = rowsOf([file('CU.pdf'), file('CU altrui.pdf'), file('appunti.pdf')], {
    proposals: [
      proposal(),
      proposal({ customer: null, codiceFiscale: 'VRDLGU80A01H501X' }),
      proposal({ title: 'appunti', year: null, codiceFiscale: null, customer: null }),
    ],
    largestFile: LARGEST,
  });
  expect(
    rows.map(({ title, year, customer, strangerCode }) => [title, year, customer, strangerCode]),
  ).toEqual([
    ['CU', '2025', ANNA, null],
    ['CU', '2025', null, 'VRDLGU80A01H501X'],
    ['appunti', '', null, null],
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  expect(rows.map(({ state, class: ofClass, note }) => [state, ofClass, note])).toEqual(
    rows.map(() => ['ready', null, '']),
  );
});

test('a file that is larger than the CAF allows is told at once, and cannot be sent', () => {
  const [fits, tooLarge] = rowsOf([file('a.pdf', LARGEST), file('b.pdf', LARGEST + 1)], {
    proposals: [proposal(), proposal()],
    largestFile: LARGEST,
  });
  expect(fits?.refusal).toBeNull();
  expect(tooLarge?.refusal).toBe('Il file è troppo grande. Può essere al massimo di 1 MB.');
  const complete = row({ refusal: tooLarge?.refusal ?? '' });
  expect([isReady(complete), isOpen(complete), problemOf(complete)]).toEqual([
    false,
    false,
    tooLarge?.refusal,
  ]);
  expect(stateOfRow(complete).name).toBe('Non si può archiviare');
});

test('a row is ready with a customer, a class and a title, unless it is filed or on its way', () => {
  expect(isReady(row())).toBe(true);
  expect([{ customer: null }, { class: null }, { title: ' ' }].map((part) => isReady(row(part)))).toEqual([
    ...[false, false, false],
  ]);
  const states = ['ready', 'failed', 'unsure', 'waiting', 'sending', 'filed'] as const;
  expect(states.filter((state) => isReady(row({ state })))).toEqual(['ready', 'failed', 'unsure']);
});

test('nothing is changed any more about a file that is confirmed or may have arrived', () => {
  const states = ['ready', 'failed', 'unsure', 'waiting', 'sending', 'filed'] as const;
  expect(states.filter((state) => isOpen(row({ state })))).toEqual(['ready', 'failed']);
});

test('where the answer to an announced file is lost it may have arrived: the announcement stays', () => {
  for (const code of ['unreachable', 'internal', 'interrupted'] as const)
    expect(afterFailure(row(), 'announced', error(code))).toMatchObject({
      ...{ state: 'unsure', announced: 'announced' },
    });
  expect(afterFailure(row(), null, error('unreachable'))).toMatchObject({ state: 'failed', announced: null });
});

test('where the portal refuses a file it has not arrived', () => {
  expect(afterFailure(row(), 'announced', error('file-refused'))).toMatchObject({
    ...{ state: 'failed', announced: 'announced' },
  });
  expect(afterFailure(row(), 'announced', error('not-found'))).toMatchObject({
    ...{ state: 'failed', announced: null },
  });
});

test('what may have arrived stays so until the portal says what became of it', () => {
  const unsure = row({ state: 'unsure', announced: 'announced' });
  expect(afterFailure(unsure, 'announced', error('unavailable')).state).toBe('unsure');
  expect(afterFailure(unsure, 'announced', error('too-many-attempts')).state).toBe('unsure');
  expect(afterFailure(unsure, 'announced', error('file-refused')).state).toBe('failed');
  expect(afterFailure(unsure, 'announced', error('not-found'))).toMatchObject({
    ...{ state: 'failed', announced: null },
  });
});

test('a row says what stands in its way, and what to do', () => {
  expect(problemOf(row())).toBeNull();
  const refused = error('file-refused', 'Non può essere accettato.', ['Il file è vuoto.']);
  expect(problemOf(row({ state: 'failed', error: refused }))).toBe(
    'Non può essere accettato. Il file è vuoto.',
  );
  expect(problemOf(row({ state: 'unsure', error: error('unreachable') }))).toContain('Non sappiamo se');
  expect(problemOf(row({ state: 'failed', error: error('not-found') }))).toContain('nel suo archivio');
});

test('how many files a drop left out is said in words', () => {
  expect([1, 37].map((leftOut) => leftOutInWords(leftOut, 200))).toEqual([
    'Si aggiungono al massimo 200 file alla volta: 1 file è rimasto fuori. Aggiungilo dopo.',
    'Si aggiungono al massimo 200 file alla volta: 37 file sono rimasti fuori. Aggiungili dopo.',
  ]);
});

import { CHECKS } from '../../../../../src/domain/modello-730/checks/all';
import { afterColon } from '../../../../../src/domain/modello-730/checks/generali/form-checks';
import { TELLS_MISSING } from '../../../../../src/domain/modello-730/checks/generali/tells-missing';
import { remarksOn } from '../run-case';

const messagesOf = (cells: Record<string, unknown>, id: string) =>
  remarksOn(cells)
    .filter((remark) => remark.id === id)
    .map(({ message }) => message);

test.each(Object.entries(TELLS_MISSING))('%s, where it is missing, keeps a return back by %s', (cell, id) => {
  const check = CHECKS.find((each) => each.id === id);
  expect(check?.gravity).toBe('errore');
  expect(check?.cells).toContain(cell);
});

test('a cell that is missing is told once, by the check that says where to find it', () => {
  const told = remarksOn({ 'C1.tipoReddito': 1, 'C2.reddito': 9000 }).filter(({ cells }) =>
    cells.some((cell) => cell === 'C1.col3' || cell === 'C2.col1'),
  );
  expect(told.map(({ id }) => id)).toEqual(['C-001', 'C-009']);
});

test('a cell that another check names for another reason is still told to be missing', () => {
  const ids = remarksOn({ 'FAM1#1.codiceFiscale': 'X', 'FAM1#1.mesiFigli21': 3 })
    .filter(({ cells }) => cells.includes('FAM1#1.col1'))
    .map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['GE-006', 'FA-012']));
});

test('messages say the rigo as it is printed, and by its title where the form does not number it', () => {
  expect(messagesOf({ 'E8#2.codiceSpesa': 12 }, 'GE-006')).toContain(
    'Rigo E8#2: manca il campo «Spesa sostenuta».',
  );
  expect(messagesOf({ 'FR3.cognome': 'Rossi' }, 'GE-006')).toContain(
    'Dati anagrafici: manca il campo «Nome».',
  );
  expect(messagesOf({ 'FAM1#2.mesiACarico': 12 }, 'GE-006')).toContain(
    'Familiare n. 2: manca il campo «Relazione di parentela».',
  );
  expect(messagesOf({ 'C2.reddito': 'molto' }, 'MO-003')).toEqual([
    'Rigo C2, «Reddito»: scrivi un importo in euro.',
  ]);
});

test.each([
  ['Scrivi un testo.', 'scrivi un testo.'],
  ['È una casella.', 'è una casella.'],
  ['L’importo non può essere negativo.', 'l’importo non può essere negativo.'],
  ['RITA non vale.', 'RITA non vale.'],
])('after a colon «%s» goes on as «%s»', (sentence, rest) => {
  expect(afterColon(sentence)).toBe(rest);
});

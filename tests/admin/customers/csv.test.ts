import { csvOf, textOfCsv } from '../../../src/admin/pages/customers/import/csv';
import { reportCsv } from '../../../src/admin/pages/customers/import/report';

const MARK = '\uFEFF';

function bytesOf(...values: number[]): ArrayBuffer {
  return new Uint8Array(values).buffer;
}

test('no cell of a file for spreadsheets is taken for a formula', () => {
  const dangerous = ['=1+1', '+39 030', '-2', '@SUM(A1)', '\tx', '\rx'];
  for (const value of dangerous) {
    const [cell = ''] = csvOf([[value]])
      .slice(MARK.length)
      .split('\r\n', 1);
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
  }
});

test('a minus or an at sign inside a cell is left alone', () => {
  expect(csvOf([['anna@posta.test', 'Rossi-Bianchi']])).toBe(`${MARK}anna@posta.test;Rossi-Bianchi\r\n`);
});

test('separators, quotes and line ends inside a cell stay inside it', () => {
  expect(csvOf([['a;b', 'dice "sì"', 'due\nrighe']])).toBe(`${MARK}"a;b";"dice ""sì""";"due\nrighe"\r\n`);
});

test('the report of an import has a line per line of the file, in words', () => {
  const report = reportCsv([
    { line: 2, codiceFiscale: '=CMD()', outcome: 'error', messages: ['Uno.', 'Due.'] },
    { line: 3, codiceFiscale: 'RSSMRA80A01H501U', outcome: 'create', messages: [] },
  ]);
  expect(report.slice(MARK.length).split('\r\n')).toEqual([
    'riga;codice_fiscale;esito;dettagli',
    "2;'=CMD();Errore;Uno. Due.",
    '3;RSSMRA80A01H501U;Nuovo cliente;',
    '',
  ]);
});

test('a CSV file is read in either encoding of Italian spreadsheets', () => {
  expect(textOfCsv(bytesOf(0x56, 0x65, 0x72, 0x64, 0xc3, 0xac))).toBe('Verdì');
  expect(textOfCsv(bytesOf(0x56, 0x65, 0x72, 0x64, 0xec))).toBe('Verdì');
  expect(textOfCsv(bytesOf(0x80))).toBe('€');
});

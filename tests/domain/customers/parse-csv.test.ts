import fc from 'fast-check';
import { MAX_CSV_LINES, parseCustomerCsv } from '../../../src/domain/customers/parse-csv';

const HEADER = 'codice_fiscale;cognome;nome;email';

function customersOf(text: string) {
  const result = parseCustomerCsv(text);
  if (!result.ok) throw new Error(result.reason);
  return result.customers;
}

function reasonOf(text: string): string {
  const result = parseCustomerCsv(text);
  return result.ok ? 'accepted' : result.reason;
}

test('a file as Italian spreadsheets write it is read, with the line of each customer', () => {
  const text = `\uFEFF${HEADER}\r\nRSSNNA50C54H501T;Rossi;Anna;anna@posta.test\r\n\r\nX;"De ""Y""";Bo;\r\n;;;\r\n`;
  expect(customersOf(text)).toEqual([
    {
      line: 2,
      codiceFiscale: 'RSSNNA50C54H501T',
      cognome: 'Rossi',
      nome: 'Anna',
      email: 'anna@posta.test',
      zona: '',
    },
    { line: 4, codiceFiscale: 'X', cognome: 'De "Y"', nome: 'Bo', email: '', zona: '' },
  ]);
});

test('columns may stand in any order, be separated by commas, and be written in words', () => {
  const [customer] = customersOf(
    'Zona,EMAIL, Nome ,Cognome,Codice Fiscale,note\rRoma,a@b.it,Anna,Rossi,CF,ciao\r',
  );
  expect(customer).toEqual({
    line: 2,
    codiceFiscale: 'CF',
    cognome: 'Rossi',
    nome: 'Anna',
    email: 'a@b.it',
    zona: 'Roma',
  });
});

test.each([
  ['an empty file', '', 'mancano le colonne: codice_fiscale, cognome, nome, email'],
  ['a file with another header', 'cf;cognome;nome;email\nA;B;C;D', 'mancano le colonne: codice_fiscale.'],
  ['a column that is there twice', `${HEADER};email\nA;B;C;D;E`, '«email» c’è più di una volta'],
  ['a header alone', HEADER, 'non contiene clienti'],
  ['a line with too few columns', `${HEADER}\nA;B;C;D\nA;B;C`, 'alla riga 3: le colonne non sono tante'],
  ['quotes that do not close', `${HEADER}\nA;"B;C;D`, 'virgolette che non si chiudono'],
  ['a quote inside a text', `${HEADER}\nA;B"b;C;D`, 'alla riga 2: c’è una virgoletta'],
  ['a text after quotes', `${HEADER}\nA;"B"b;C;D`, 'alla riga 2: c’è del testo dopo'],
  ['a huge field', `${HEADER}\nA;${'B'.repeat(100_000)};C;D`, 'alla riga 2: è troppo lunga'],
  ['a huge quoted field', `${HEADER}\nA;"${'B\n'.repeat(100_000)}`, 'troppo lunga'],
])('%s is refused with the place and the reason', (_what, text, reason) => {
  expect(reasonOf(text)).toContain(reason);
});

test('5,000 lines are read and one more is refused, soon even when there are a hundred thousand', () => {
  const lines = (count: number) => `${HEADER}\n${'A;B;C;D\n'.repeat(count)}`;
  expect(customersOf(lines(MAX_CSV_LINES))).toHaveLength(MAX_CSV_LINES);
  expect(reasonOf(lines(MAX_CSV_LINES + 1))).toContain('più di 5.000 righe');
  const start = performance.now();
  expect(reasonOf(lines(100_000))).toContain('più di 5.000 righe');
  expect(performance.now() - start).toBeLessThan(1000);
});

test('names of columns that objects have already do no harm', () => {
  const [customer] = customersOf(`${HEADER};__proto__;constructor\nA;B;C;D;E;F`);
  expect(customer?.codiceFiscale).toBe('A');
  expect(({} as Record<string, unknown>)['line']).toBeUndefined();
});

test('what a spreadsheet writes comes back as it was, whatever stands in the cells', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim());
  const row = fc.tuple(cell, cell, cell, cell).filter((cells) => cells.some((text) => text !== ''));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(';', ','),
      (rows, separator) => {
        const head = HEADER.replaceAll(';', separator);
        const body = rows.map((cells) => cells.map(quoted).join(separator)).join('\r\n');
        const read = customersOf(`${head}\r\n${body}`);
        expect(
          read.map(({ codiceFiscale, cognome, nome, email }) => [codiceFiscale, cognome, nome, email]),
        ).toEqual(rows);
      },
    ),
  );
});

test('any text at all is either read or refused in Italian', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(';', '"', '\n', '\r', ','),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, withHeader) => {
      const result = parseCustomerCsv(`${withHeader ? `${HEADER}\n` : ''}${pieces.join('')}`);
      if (!result.ok) expect(result.reason).toMatch(/^[A-Z].*\.$/);
    }),
  );
});

import { PDFDocument } from 'pdf-lib';
import { uploadReceipt, type UploadReceipt } from '../../src/documents/upload-receipt';
import { pdfLines } from './pdf-lines';

const linesOf = async (bytes: Uint8Array) => (await pdfLines(bytes)).map(({ text }) => text);

const file = (number: number): UploadReceipt['files'][number] => ({
  entry: 'Certificazione Unica',
  name: `cu-${String(number)}.pdf`,
  size: 1_250_000,
  sha256: String(number).padStart(64, 'a'),
  at: '2026-06-30T08:00:00.000Z',
});

const receipt = (files: UploadReceipt['files']): UploadReceipt => ({
  cafName: 'CAF Esempio',
  customer: 'Anna Rossi',
  codiceFiscale: 'RSSNNA50C54H501T',
  pratica: 'Modello 730 2026',
  finishedAt: '2026-06-30T09:30:00.000Z',
  files,
});

test('the receipt lists each file with its size, time and fingerprint', async () => {
  const text = (await linesOf(await uploadReceipt(receipt([file(1), file(2)])))).join('\n');
  for (const part of [
    'Anna Rossi',
    'RSSNNA50C54H501T',
    'Modello 730 2026',
    '30/06/2026, 11:30',
    '2 documenti',
  ])
    expect(text).toContain(part);
  expect(text).toContain('1,3 MB');
  expect(text).toContain('cu-2.pdf');
  expect(text).toContain(`${'a'.repeat(63)}2`);
});

test('as many files as there are find their pages', async () => {
  const bytes = await uploadReceipt(receipt(Array.from({ length: 60 }, (_, index) => file(index))));
  expect((await PDFDocument.load(bytes)).getPageCount()).toBeGreaterThan(4);
  expect((await linesOf(bytes)).join('\n')).toContain('cu-59.pdf');
});

test('a name in an alphabet that the font lacks does not keep anybody from their receipt', async () => {
  const odd = { ...file(1), name: 'Łódź 收据 🧾.pdf' };
  expect((await uploadReceipt(receipt([odd]))).length).toBeGreaterThan(500);
});

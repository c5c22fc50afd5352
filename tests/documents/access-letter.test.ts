import { PDFDocument } from 'pdf-lib';
import { accessLetter, type AccessLetter } from '../../src/documents/access-letter';
import { pdfLines } from './pdf-lines';

const letter: AccessLetter = {
  cafName: 'CAF Esempio S.r.l.',
  cafAddress: 'via Roma 1, 00184 Roma',
  cafPhone: '06 1234567',
  cognome: 'D’Angelò',
  nome: 'Anna Maria',
  codiceFiscale: 'DNGNMR50C54H501T',
  code: 'A1B2-C3D4-E5F6-G7H8',
  lifetime: '30 giorni',
  address: 'https://portale.caf.test/attiva',
  date: '25 novembre 2026',
};

async function textOf(changes: Partial<AccessLetter>): Promise<string> {
  const lines = await pdfLines(await accessLetter({ ...letter, ...changes }));
  return lines.map(({ text }) => text).join('\n');
}

test('the letter says from whom, to whom, where to go, with which code and until when', async () => {
  const text = await textOf({});
  for (const part of [
    letter.cafName,
    'via Roma 1, 00184 Roma - Tel. 06 1234567',
    'Gentile Anna Maria D’Angelò,',
    'https://portale.caf.test/attiva',
    'Scrivi il tuo codice fiscale: DNGNMR50C54H501T',
    'A1B2-C3D4-E5F6-G7H8',
    'Il codice vale 30 giorni e si può usare una volta sola.',
    'Telefona al CAF: 06 1234567.',
  ])
    expect(text).toContain(part);
});

test('a CAF without telephone and address leaves no trace of them', async () => {
  const text = await textOf({ cafPhone: '', cafAddress: '' });
  expect(text).toContain('Telefona al CAF.');
  expect(text).not.toMatch(/Tel\.|: \.|null|undefined/);
});

test('names with letters that the font does not know are written with those that it knows', async () => {
  const text = await textOf({ cognome: 'Łukasiewicz-Ștefănescu', nome: 'Ğülsüm Ćelić Şß' });
  expect(text).toContain('Gentile Gülsüm Celic Sß Lukasiewicz-Stefanescu,');
});

test('the longest names, addresses and links stay within one page and its margins', async () => {
  const word = 'w'.repeat(80);
  const bytes = await accessLetter({
    ...letter,
    cafName: 'Centro di Assistenza Fiscale '.repeat(8),
    cafAddress: 'strada provinciale '.repeat(12),
    cognome: word,
    nome: word,
    address: `https://${'molto-lungo.'.repeat(18)}it/attiva`,
  });
  const lines = await pdfLines(bytes);
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
  expect(Math.min(...lines.map(({ y }) => y))).toBeGreaterThan(50);
  // Even all of the narrowest letter, a line of the body would be no longer than this.
  expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThan(130);
  expect(lines.map(({ text }) => text).join('')).toContain(`${word}`.slice(0, 40));
});

import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFPage } from 'pdf-lib';
import { plainLatin } from '../domain/text/latin';

/** What the letter with a one-time code says. */
export interface AccessLetter {
  cafName: string;
  cafAddress: string;
  cafPhone: string;
  cognome: string;
  nome: string;
  codiceFiscale: string;
  /** Four groups of four characters. */
  code: string;
  /** For instance `30 giorni`. */
  lifetime: string;
  /** The portal's page for codes. */
  address: string;
  /** Day of printing in words. */
  date: string;
}

const A4: [number, number] = [595.28, 841.89];
const MARGIN = 70;
const DARK = rgb(0.09, 0.2, 0.3);

interface Pen {
  page: PDFPage;
  font: PDFFont;
  y: number;
}

// The standard fonts know the letters of western Europe; other Latin ones are written as documents for machines do.
function printable(font: PDFFont, text: string): string {
  const known = new Set(font.getCharacterSet());
  const isKnown = (character: string) => known.has(character.codePointAt(0) ?? 0);
  const plain = (character: string) => {
    const letters = plainLatin(character);
    return character === character.toLowerCase() ? letters : letters.toUpperCase();
  };
  return [...text.normalize('NFC').replace(/\s+/g, ' ')]
    .map((character) => (isKnown(character) ? character : [...plain(character)].filter(isKnown).join('')))
    .join('');
}

// A word that is wider than the page is broken where the line ends.
function fitting(font: PDFFont, word: string, size: number, width: number): string[] {
  const pieces = [''];
  for (const character of word) {
    const longer = `${pieces.at(-1) ?? ''}${character}`;
    if (font.widthOfTextAtSize(longer, size) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}

function wrapped(font: PDFFont, text: string, size: number, width: number): string[] {
  const lines: string[] = [''];
  for (const piece of text.split(' ').flatMap((word) => fitting(font, word, size, width))) {
    const candidate = `${lines.at(-1) ?? ''} ${piece}`.trim();
    if (font.widthOfTextAtSize(candidate, size) <= width) lines[lines.length - 1] = candidate;
    else lines.push(piece);
  }
  return lines;
}

function write(pen: Pen, text: string, { size = 12, gap = 10, font = pen.font } = {}): void {
  for (const line of wrapped(font, printable(font, text), size, A4[0] - 2 * MARGIN)) {
    // The pen stands at the top of a line, letters on its foot.
    pen.y -= size;
    pen.page.drawText(line, { x: MARGIN, y: pen.y, size, font, color: DARK });
    pen.y -= size * 0.4;
  }
  pen.y -= gap;
}

/** The letter for a customer without email, one A4 page. @returns the PDF's bytes */
export async function accessLetter(letter: AccessLetter): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle('Il tuo accesso al portale');
  pdf.setLanguage('it-IT');
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  const mono = await pdf.embedFont(StandardFonts.CourierBold);
  const pen: Pen = { page: pdf.addPage(A4), font, y: A4[1] - MARGIN };
  write(pen, letter.cafName, { size: 18, font: bold, gap: 0 });
  write(pen, [letter.cafAddress, letter.cafPhone && `Tel. ${letter.cafPhone}`].filter(Boolean).join(' - '), {
    size: 10,
    gap: 30,
  });
  write(pen, letter.date, { gap: 20 });
  write(pen, `Gentile ${letter.nome} ${letter.cognome},`);
  write(
    pen,
    `${letter.cafName} ti ha preparato l’accesso al portale dei clienti: documenti, appuntamenti e notizie, a ogni ora.`,
  );
  write(pen, 'Per entrare la prima volta:', { font: bold, gap: 4 });
  write(pen, `1. Apri questo indirizzo con il computer o il telefono: ${letter.address}`, { gap: 4 });
  write(pen, `2. Scrivi il tuo codice fiscale: ${letter.codiceFiscale}`, { gap: 4 });
  write(pen, '3. Scrivi questo codice:', { gap: 10 });
  write(pen, letter.code, { size: 26, font: mono, gap: 14 });
  write(pen, '4. Scegli la tua password: la userai, con il codice fiscale, tutte le altre volte.');
  write(
    pen,
    `Il codice vale ${letter.lifetime} e si può usare una volta sola. Non darlo a nessuno: il CAF non te lo chiederà mai.`,
  );
  write(pen, `Hai bisogno di aiuto? Telefona al CAF${letter.cafPhone ? `: ${letter.cafPhone}` : ''}.`);
  return pdf.save();
}

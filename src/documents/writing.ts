import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';
import { plainLatin } from '../domain/text/latin';

const A4: [number, number] = [595.28, 841.89];
const MARGIN = 70;
const DARK = rgb(0.09, 0.2, 0.3);

/** Where on which page the next line goes. */
export interface Pen {
  pdf: PDFDocument;
  page: PDFPage;
  font: PDFFont;
  bold: PDFFont;
  mono: PDFFont;
  y: number;
}

/** Begins a document of A4 pages in Italian. @param title what readers show as its name */
export async function newDocument(title: string): Promise<Pen> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage('it-IT');
  return {
    pdf,
    page: pdf.addPage(A4),
    font: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
    mono: await pdf.embedFont(StandardFonts.CourierBold),
    y: A4[1] - MARGIN,
  };
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

/**
 * Writes a paragraph at the pen, on a further page where this one ends.
 * @param size of the letters, `gap` below them, in points
 */
export function write(pen: Pen, text: string, { size = 12, gap = 10, font = pen.font } = {}): void {
  for (const line of wrapped(font, printable(font, text), size, A4[0] - 2 * MARGIN)) {
    if (pen.y - size * 1.4 < MARGIN) turnPage(pen);
    // The pen stands at the top of a line, letters on its foot.
    pen.y -= size;
    pen.page.drawText(line, { x: MARGIN, y: pen.y, size, font, color: DARK });
    pen.y -= size * 0.4;
  }
  pen.y -= gap;
}

function turnPage(pen: Pen): void {
  pen.page = pen.pdf.addPage(A4);
  pen.y = A4[1] - MARGIN;
}

/** Goes to a further page unless so many points are left on this one: what belongs together stays together. */
export function keepTogether(pen: Pen, points: number): void {
  if (pen.y - points < MARGIN) turnPage(pen);
}

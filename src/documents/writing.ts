import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';
import { printable, wrapped } from './layout/lines';

const A4: [number, number] = [595.28, 841.89];
const MARGIN = 70;
const DARK = rgb(0.09, 0.2, 0.3);

/** Where on which page the next line goes: for letters of a page or two; long prints are laid out by `layout/`. */
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

// The standard fonts know the letters of western Europe.
function knownIn(font: PDFFont): (character: string) => boolean {
  const known = new Set(font.getCharacterSet());
  return (character) => known.has(character.codePointAt(0) ?? 0);
}

/**
 * Writes a paragraph at the pen, on a further page where this one ends.
 * @param size of the letters, `gap` below them, in points
 */
export function write(pen: Pen, text: string, { size = 12, gap = 10, font = pen.font } = {}): void {
  const measure = (part: string) => font.widthOfTextAtSize(part, size);
  for (const line of wrapped(measure, printable(knownIn(font), text), A4[0] - 2 * MARGIN)) {
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

import { createHash } from 'node:crypto';
import { PDFDocument, StandardFonts, rgb } from 'pdf-lib';

const A4 = { width: 595, height: 842 };
const MARGIN = 57;
const LINE = 30;
const INK = rgb(0.1, 0.15, 0.2);

/** A page with a title and boxes to tick, one per line. @returns the bytes of a PDF file */
export async function papersList(title: string, lines: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(title);
  document.setLanguage('it-IT');
  const [bold, plain] = await Promise.all([
    document.embedFont(StandardFonts.HelveticaBold),
    document.embedFont(StandardFonts.Helvetica),
  ]);
  const page = document.addPage([A4.width, A4.height]);
  const top = A4.height - MARGIN - 20;
  page.drawText(title, { x: MARGIN, y: top, size: 20, font: bold, color: INK });
  for (const [index, line] of lines.entries()) {
    const y = top - 50 - index * LINE;
    page.drawRectangle({ x: MARGIN, y: y - 2, width: 12, height: 12, borderWidth: 1, borderColor: INK });
    page.drawText(line, { x: MARGIN + 24, y, size: 12, font: plain, color: INK });
  }
  return document.save();
}

/** The same as contents that are kept, under its title. */
export async function contentsOf(title: string, lines: readonly string[]) {
  const bytes = Buffer.from(await papersList(title, lines));
  const sourceDigest = createHash('sha256').update(bytes).digest('hex');
  return { bytes, kind: 'pdf', name: title, sourceDigest } as const;
}

import {
  beginText,
  endText,
  moveText,
  PDFDocument,
  setFontAndSize,
  showText,
  type PDFFont,
  type PDFPage,
} from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { embedFace, type FontFiles } from '../../../src/documents/layout/face';
import { PAGE } from '../../../src/documents/layout/page-size';

/** Letters of a page, to be written just so. */
interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  /** In points. */
  readonly size: number;
  /** In points from below, left. */
  readonly x: number;
  readonly y: number;
}

/** What stands on each page of a print, as another program reads it. */
export async function piecesOf(print: Uint8Array): Promise<readonly (readonly Piece[])[]> {
  const pdf = await getDocument({
    ...{ data: print.slice(), verbosity: 0 },
    // The fonts' own names.
    fontExtraProperties: true,
  }).promise;
  const pages: Piece[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    // It loads the fonts, which tell their names only then.
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item) || item.str === '') return [];
      const { name } = page.commonObjs.get(item.fontName) as { name: string };
      const [size, , , , x, y] = item.transform as readonly number[];
      return [{ text: item.str, isBold: name.includes('Bold'), size: size ?? 0, x: x ?? 0, y: y ?? 0 }];
    });
    pages.push(pieces);
  }
  await pdf.loadingTask.destroy();
  return pages;
}

function write(page: PDFPage, pieces: readonly Piece[], regular: PDFFont, bold: PDFFont): void {
  const names = new Map(
    [regular, bold].map((font) => [font, page.node.newFontDictionary(font.name, font.ref)] as const),
  );
  for (const { text, isBold, size, x, y } of pieces) {
    const font = isBold ? bold : regular;
    const name = names.get(font);
    if (name === undefined) throw new Error('A page has both fonts');
    page.pushOperators(
      beginText(),
      setFontAndSize(name, size),
      moveText(x, y),
      showText(font.encodeText(text)),
      endText(),
    );
  }
}

/**
 * The letters of a print by a program that is told which ones stand where: nothing is reckoned, explained, measured or broken into
 * lines, no lines and boxes, no bookmarks, nothing for those who have it read aloud.
 * @returns a PDF
 */
export async function printStraight(
  pages: readonly (readonly Piece[])[],
  fonts: FontFiles,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const [regular, bold] = [
    await embedFace(pdf, fonts.regular, 'PCAFRE'),
    await embedFace(pdf, fonts.bold, 'PCAFBO'),
  ];
  for (const pieces of pages)
    write(pdf.addPage([PAGE.width, PAGE.height]), pieces, regular.embedded, bold.embedded);
  return pdf.save({ objectsPerTick: Infinity, updateFieldAppearances: false });
}

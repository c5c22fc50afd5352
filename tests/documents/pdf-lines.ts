import { PDFArray, PDFDocument, PDFRawStream, decodePDFRawStream, type PDFPage } from 'pdf-lib';

const SHOWN = /1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm|<([0-9A-F]+)> Tj/g;

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams
    .map((part) => (part === undefined ? undefined : page.node.context.lookup(part)))
    .filter((part) => part instanceof PDFRawStream)
    .map((stream) => new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode()))
    .join('\n');
}

/** A line of text on a page: where it stands, in points from the lower left corner, and what it says. */
export interface PdfLine {
  page: number;
  x: number;
  y: number;
  text: string;
}

/** The lines of a PDF with the standard fonts, as they were drawn. */
export async function pdfLines(bytes: Uint8Array): Promise<PdfLine[]> {
  const pdf = await PDFDocument.load(bytes);
  return pdf.getPages().flatMap((page, index) => {
    const lines: PdfLine[] = [];
    let [x, y] = [0, 0];
    for (const [, left, bottom, hex] of contentOf(page).matchAll(SHOWN))
      if (hex === undefined) [x, y] = [Number(left), Number(bottom)];
      else
        lines.push({
          page: index + 1,
          x,
          y,
          text: new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex')),
        });
    return lines;
  });
}

import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import type { Bookmark, PdfPage, PdfReading, TextPiece } from './read-pdf.ts';

// node pdf-reading.mts FILE.pdf [OUT]: what pdf.js reads and PDFium draws, as JSON; with OUT, each page as a picture, OUT-1.png.

/** Of PDF's 72 points to the inch: letters and codes are sharp enough to be told. */
const SCALE = 2;

interface Outline {
  title: string;
  items: Outline[];
}
const bookmarksOf = (items: Outline[] | null): Bookmark[] =>
  (items ?? []).map(({ title, items: below }) => ({ title, below: bookmarksOf(below) }));

interface Node {
  role?: string;
  children?: Node[];
}
const rolesOf = ({ role, children = [] }: Node): string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesOf),
];

/** The four edges of a page within which something other than white is drawn, in points; null where nothing is. */
function edgesOf(data: Uint8Array, width: number, height: number): PdfPage['drawn'] {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) > 740) continue;
      [left, right, top, bottom] = [
        Math.min(left, x),
        Math.max(right, x),
        Math.min(top, y),
        Math.max(bottom, y),
      ];
    }
  if (right === -1) return null;
  return {
    left: left / SCALE,
    right: (width - right) / SCALE,
    top: top / SCALE,
    bottom: (height - bottom) / SCALE,
  };
}

/** What a QR code on a picture says; null where there is none. */
function codeIn(data: Uint8Array, width: number, height: number): string | null {
  try {
    return decodeQR({ data: new Uint8ClampedArray(data), width, height });
  } catch {
    return null;
  }
}

const file = new Uint8Array(readFileSync(argv[2] ?? ''));
const out = argv[3];
const library = await PDFiumLibrary.init();
const drawing = await library.loadDocument(file);

async function draw(page: PDFiumPage): Promise<Pick<PdfPage, 'drawn' | 'code'>> {
  const { data, width, height } = await page.render({ scale: SCALE, render: 'bitmap' });
  if (out !== undefined)
    await sharp(data, { raw: { width, height, channels: 4 } })
      .png()
      .toFile(`${out}-${String(page.number + 1)}.png`);
  return {
    drawn: edgesOf(data, width, height),
    code: page.number === 0 ? codeIn(data, width, height) : null,
  };
}

const pdf = await getDocument({ data: file.slice(), verbosity: 0 }).promise;
const pages: PdfPage[] = [];
for (const drawn of drawing.pages()) {
  const page = await pdf.getPage(drawn.number + 1);
  const { items } = await page.getTextContent();
  const text = items.flatMap((item): TextPiece[] =>
    'str' in item && item.str !== ''
      ? [
          {
            text: item.str,
            x: item.transform[4],
            y: item.transform[5],
            width: item.width,
            height: item.height,
          },
        ]
      : [],
  );
  const tree = (await page.getStructTree()) as Node | null;
  pages.push({ text, roles: tree === null ? [] : rolesOf(tree), ...(await draw(drawn)) });
}
const { info } = (await pdf.getMetadata()) as { info: { Title: string; Language: string } };
// Typed as an object, given as a map.
const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean> | null;
const reading: PdfReading = {
  title: info.Title,
  language: info.Language,
  isTagged: marks?.get('Marked') === true,
  bookmarks: bookmarksOf((await pdf.getOutline()) as Outline[] | null),
  pages,
};
stdout.write(JSON.stringify(reading));
drawing.destroy();
library.destroy();

import { PDFDocument, PageSizes, type PDFImage } from 'pdf-lib';

/** A file as the inspection of uploads leaves it: photos upright, PDFs that can be read. */
export interface Part {
  kind: 'jpeg' | 'png' | 'pdf';
  bytes: Uint8Array;
}

/** Points (1/72 inch) that printers cannot reach. */
const MARGIN = 18;

function addPhoto(document: PDFDocument, image: PDFImage): void {
  const [short, long] = PageSizes.A4;
  const size: [number, number] = image.width > image.height ? [long, short] : [short, long];
  const page = document.addPage(size);
  const room = { width: page.getWidth() - 2 * MARGIN, height: page.getHeight() - 2 * MARGIN };
  const { width, height } = image.scaleToFit(room.width, room.height);
  page.drawImage(image, {
    x: (page.getWidth() - width) / 2,
    y: (page.getHeight() - height) / 2,
    width,
    height,
  });
}

async function addPages(document: PDFDocument, bytes: Uint8Array): Promise<void> {
  const other = await PDFDocument.load(bytes);
  for (const page of await document.copyPages(other, other.getPageIndices())) document.addPage(page);
}

/**
 * Joins files into one PDF in their order: the pages of a PDF as they are, of a photo a page of A4, upright or lying as
 * the photo is, as large as fits.
 * @param title what readers show as the document's name
 * @throws Error when a file is none of its kind
 */
export async function filesInOne(parts: readonly Part[], title: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage('it-IT');
  for (const { kind, bytes } of parts)
    if (kind === 'pdf') await addPages(document, bytes);
    else addPhoto(document, kind === 'png' ? await document.embedPng(bytes) : await document.embedJpg(bytes));
  return document.save();
}

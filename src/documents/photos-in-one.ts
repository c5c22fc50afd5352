import { PDFDocument, PageSizes, type PDFImage } from 'pdf-lib';

/** A photo as the inspection of uploads leaves it: upright, JPEG or PNG. */
export interface Photo {
  kind: 'jpeg' | 'png';
  bytes: Uint8Array;
}

/** Points (1/72 inch) that printers cannot reach. */
const MARGIN = 18;

function addPage(document: PDFDocument, image: PDFImage): void {
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

/**
 * Joins photos into one PDF, a page of A4 each in their order, upright or lying as the photo is, as large as fits.
 * @param title what readers show as the document's name
 * @throws Error when a photo is none of its kind
 */
export async function photosInOne(photos: readonly Photo[], title: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage('it-IT');
  for (const { kind, bytes } of photos)
    addPage(document, kind === 'png' ? await document.embedPng(bytes) : await document.embedJpg(bytes));
  return document.save();
}

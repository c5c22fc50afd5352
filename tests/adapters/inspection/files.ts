import { crc32, deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';

/** Changes a PDF while it is made. */
export type Change = (document: PDFDocument) => unknown;

/** A PDF of one page with two words on it. @param useObjectStreams whether its objects are packed */
export async function pdf(change: Change = () => undefined, useObjectStreams = true): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText('Certificazione Unica');
  await change(document);
  return Buffer.from(await document.save({ useObjectStreams }));
}

/** An action of a PDF. @param kind its `/S` */
export const action = (document: PDFDocument, kind: string, more = {}) =>
  document.context.obj({ Type: 'Action', S: kind, ...more });

/** A PDF whose bytes are changed as text, before its table of places. */
export async function pdfWith(objects: string): Promise<Buffer> {
  const plain = (await pdf(undefined, false)).toString('latin1');
  const start = plain.lastIndexOf('\nxref');
  return Buffer.from(`${plain.slice(0, start)}\n${objects}${plain.slice(start)}`, 'latin1');
}

export const WIDE = { width: 60, height: 40, channels: 3, background: '#336699' } as const;

/** A photo as a phone makes it: lying on its side, and with the place where it was taken. */
export function photo(make = 'Telefono di Anna'): Promise<Buffer> {
  const exif = {
    IFD0: { Make: make, Orientation: '6' },
    IFD3: { GPSLatitude: '41/1 54/1 10/1', GPSLatitudeRef: 'N' },
  };
  return sharp({ create: WIDE }).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer();
}

/** A chunk of a PNG with its length and sum. */
export function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

export const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG that says to be this large, in black and white, and has so many lines of it: a few kilobytes. */
export function blackPng(width: number, height: number, lines: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0], 8);
  return Buffer.concat([
    PNG_SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(Math.ceil(width / 8 + 1) * lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG with chunks of somebody's choice before its picture. */
export async function pngWith(...chunks: Buffer[]): Promise<Buffer> {
  const plain = await sharp({ create: WIDE }).png().toBuffer();
  const start = PNG_SIGNATURE.length + 25;
  return Buffer.concat([plain.subarray(0, start), ...chunks, plain.subarray(start)]);
}

/** A JPEG with a segment of somebody's choice at its beginning. @param marker its second byte */
export async function jpegWith(marker: number, data: Buffer): Promise<Buffer> {
  const plain = await sharp({ create: WIDE }).jpeg().toBuffer();
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([plain.subarray(0, 2), head, data, plain.subarray(2)]);
}

import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { inspectPdf } from '../../src/adapters/inspection/inspect-pdf';
import { photosInOne, type Photo } from '../../src/documents/photos-in-one';

async function photo(width: number, height: number, kind: Photo['kind'] = 'jpeg'): Promise<Photo> {
  const image = sharp({ create: { width, height, channels: 3, background: '#336699' } });
  return { kind, bytes: await (kind === 'png' ? image.png() : image.jpeg()).toBuffer() };
}

async function sizes(photos: Photo[]): Promise<number[][]> {
  const document = await PDFDocument.load(await photosInOne(photos, 'Ricevute'));
  return document.getPages().map((page) => [Math.round(page.getWidth()), Math.round(page.getHeight())]);
}

test('each photo gets a page of A4, which lies where the photo does', async () => {
  const photos = [await photo(300, 400), await photo(400, 300), await photo(200, 200, 'png')];
  expect(await sizes(photos)).toEqual([
    [595, 842],
    [842, 595],
    [595, 842],
  ]);
});

test('a very long receipt and a very wide one fit their pages', async () => {
  expect(await sizes([await photo(100, 4000), await photo(4000, 100)])).toEqual([
    [595, 842],
    [842, 595],
  ]);
});

test('what comes out is a PDF that the portal itself would take, with its name', async () => {
  const bytes = await photosInOne([await photo(300, 400)], 'Ricevute mediche');
  expect(await inspectPdf(Buffer.from(bytes))).toBeNull();
  expect((await PDFDocument.load(bytes)).getTitle()).toBe('Ricevute mediche');
});

test('a photo that is none is not put in', async () => {
  await expect(photosInOne([{ kind: 'jpeg', bytes: Buffer.from('sono una foto') }], 'x')).rejects.toThrow();
});

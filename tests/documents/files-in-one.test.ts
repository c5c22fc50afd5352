import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { inspectPdf } from '../../src/adapters/inspection/inspect-pdf';
import { filesInOne, type Part } from '../../src/documents/files-in-one';

async function photo(
  width: number,
  height: number,
  kind: Exclude<Part['kind'], 'pdf'> = 'jpeg',
): Promise<Part> {
  const image = sharp({ create: { width, height, channels: 3, background: '#336699' } });
  return { kind, bytes: await (kind === 'png' ? image.png() : image.jpeg()).toBuffer() };
}

async function sizes(photos: Part[]): Promise<number[][]> {
  const document = await PDFDocument.load(await filesInOne(photos, 'Ricevute'));
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
  const bytes = await filesInOne([await photo(300, 400)], 'Ricevute mediche');
  expect(await inspectPdf(Buffer.from(bytes))).toBeNull();
  expect((await PDFDocument.load(bytes)).getTitle()).toBe('Ricevute mediche');
});

test('a photo that is none is not put in', async () => {
  await expect(filesInOne([{ kind: 'jpeg', bytes: Buffer.from('sono una foto') }], 'x')).rejects.toThrow();
});

test('the pages of PDFs come in between the photos, each as large as it was', async () => {
  const [before, after] = [await photo(300, 400), await photo(400, 300)];
  const scan = await PDFDocument.create();
  scan.addPage([200, 300]);
  scan.addPage([300, 200]);
  const pdf: Part = { kind: 'pdf', bytes: await scan.save() };
  expect(await sizes([before, pdf, after])).toEqual([
    [595, 842],
    [200, 300],
    [300, 200],
    [842, 595],
  ]);
});

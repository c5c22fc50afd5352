import { adminUser, visitor } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { editorOf, idOf, randomSlug } from './editor';

jest.setTimeout(60_000);

interface File {
  file: string;
  name: string;
  size: number;
  mime: string;
  alt: string;
}

let portal: Portal;
let editor: Awaited<ReturnType<typeof adminUser>>;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  editor = await adminUser(portal, 'caf-redattore');
});

afterAll(() => portal.stop());

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

async function upload(bytes: Buffer, name: string, type: string, alt = ''): Promise<number> {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  form.append('fileInfo', JSON.stringify({ name, alternativeText: alt, caption: '' }));
  const answer = await fetch(`${portal.url}/upload`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${editor.token}` },
  });
  const [file] = (await answer.json()) as { id: number }[];
  if (file === undefined) throw new Error(`the upload answered ${String(answer.status)}`);
  return file.id;
}

test('an article’s picture and attachments come with their names, sizes and words, in the editor’s order', async () => {
  const image = await upload(PNG, 'Foto ufficio.png', 'image/png', 'L’ufficio di Roma');
  const attachments = [
    await upload(PDF, 'Orari.pdf', 'application/pdf'),
    await upload(PDF, 'Modulo.pdf', 'application/pdf'),
  ];
  const slug = randomSlug();
  const id = idOf(await editorOf(editor.call).createPublished({ slug, public: true, image, attachments }));

  const read = () => visitor(portal)<{ image: File; attachments: File[] }>('GET', `/api/public/news/${slug}`);
  const { body } = await read();
  expect(body.image).toMatchObject({ name: 'Foto ufficio.png', mime: 'image/png', alt: 'L’ufficio di Roma' });
  expect(body.image.file).toMatch(/^[A-Za-z0-9_-]+\.png$/);
  expect(body.attachments.map(({ name }) => name)).toEqual(['Orari.pdf', 'Modulo.pdf']);
  expect(Math.abs((body.attachments[0]?.size ?? 0) - PDF.length)).toBeLessThanOrEqual(10);

  const file = await fetch(`${portal.url}/uploads/${body.image.file}`);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/png']);
  const list = await visitor(portal)<{ items: { image: File }[] }>('GET', '/api/public/news');
  expect(list.body.items).toHaveLength(1);
  expect(list.body.items[0]?.image).toEqual(body.image);

  await editorOf(editor.call).publish(id, { attachments: [attachments[1]] });
  const again = await read();
  expect(again.body.image).toEqual(body.image);
  expect(again.body.attachments.map(({ name }) => name)).toEqual(['Modulo.pdf']);
});

import { Readable } from 'node:stream';
import { inspectUpload } from '../../../src/adapters/inspection/inspect-upload';
import { fileName } from '../../../src/domain/uploads/file-name';
import { HARM } from './corpus/hostile';
import { names } from './corpus/names';
import { pdfs } from './corpus/pdfs';
import { pictures } from './corpus/pictures';
import { strangers } from './corpus/strangers';
import { pdf, photo } from './files';

const FILES = [...strangers, ...pictures, ...pdfs];

const inspect = (bytes: Buffer) => inspectUpload(() => Promise.resolve(Readable.from([bytes])));

test('the corpus holds at least sixty hostile files, each once', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(FILES.map(({ what }) => what)).size).toBe(FILES.length);
});

test.each(FILES.map(({ what, outcome, make }) => [what, outcome, make] as const))(
  '%s: %s',
  async (_, outcome, make) => {
    const bytes = await make();
    expect(bytes.length).toBeLessThan(2_000_000);
    const found = await inspect(bytes);
    expect(found.ok ? found.kind : found.refusal).toBe(outcome);
    // What is taken nevertheless is a picture, and has nothing left of what made it hostile.
    if (!found.ok) return;
    for (const harm of [HARM, 'script', '%PDF', 'PK\u0003\u0004', 'GPS', 'passwd'])
      expect(found.bytes.includes(harm)).toBe(false);
  },
);

test.each(names)('a name of %s becomes a harmless one', (_, typed, kind, shown) => {
  expect(fileName(typed, kind)).toBe(shown);
});

test('what is not hostile is taken: a PDF as it is, a photo as a new one', async () => {
  const document = await pdf();
  expect(await inspect(document)).toEqual({ ok: true, kind: 'pdf', bytes: document });
  expect(await inspect(await photo())).toMatchObject({ ok: true, kind: 'jpeg' });
});

test('a file that cannot be read to its end is not judged', async () => {
  const broken = new Readable({
    read() {
      this.destroy(new Error('damaged'));
    },
  });
  await expect(inspectUpload(() => Promise.resolve(broken))).rejects.toThrow('damaged');
});

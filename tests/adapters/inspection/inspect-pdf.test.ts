import { deflateSync } from 'node:zlib';
import { PDFName, PDFString } from 'pdf-lib';
import { inspectPdf } from '../../../src/adapters/inspection/inspect-pdf';
import { action, pdf, pdfWith, type Change } from './files';

test('a plain PDF is taken, in the form of today and of twenty years ago', async () => {
  expect(await inspectPdf(await pdf())).toBeNull();
  expect(await inspectPdf(await pdf(undefined, false))).toBeNull();
});

test('a PDF with fields to fill in, and one with links to pages of the web, are taken', async () => {
  const form = await pdf((document) => {
    document.getForm().createTextField('nome').addToPage(document.getPage(0));
  });
  expect(await inspectPdf(form)).toBeNull();
  const link = await pdf((document) => {
    const uri = action(document, 'URI', {
      URI: PDFString.of('https://www.agenziaentrate.gov.it/JavaScript'),
    });
    const annotation = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: uri };
    document
      .getPage(0)
      .node.set(PDFName.of('Annots'), document.context.obj([document.context.obj(annotation)]));
  }, false);
  expect(await inspectPdf(link)).toBeNull();
});

test('a scanner’s zeros behind the end are no harm', async () => {
  expect(await inspectPdf(Buffer.concat([await pdf(), Buffer.alloc(512)]))).toBeNull();
});

test.each<[string, Change]>([
  [
    'opens with a script',
    (document) => {
      document.addJavaScript('saluto', 'app.alert(1)');
    },
  ],
  [
    'runs a script when it is opened',
    (document) => {
      const script = action(document, 'JavaScript', { JS: PDFString.of('app.alert(1)') });
      document.catalog.set(PDFName.of('OpenAction'), script);
    },
  ],
  [
    'hides the name of its script',
    (document) => {
      const script = document.context.obj({});
      script.set(PDFName.of('S'), PDFName.of('Java#53cript'));
      document.catalog.set(PDFName.of('AA'), document.context.obj({ WC: document.context.register(script) }));
    },
  ],
  [
    'starts a program',
    (document) => {
      document.catalog.set(
        PDFName.of('OpenAction'),
        action(document, 'Launch', { F: PDFString.of('cmd.exe') }),
      );
    },
  ],
  [
    'sends what is typed elsewhere',
    (document) => {
      document.catalog.set(
        PDFName.of('OpenAction'),
        action(document, 'SubmitForm', { F: PDFString.of('https://x.example') }),
      );
    },
  ],
  [
    'is a form of the other kind',
    (document) => {
      document.catalog.set(
        PDFName.of('AcroForm'),
        document.context.obj({ Fields: [], XFA: PDFString.of('<xdp/>') }),
      );
    },
  ],
])('a PDF that %s is refused, packed or not', async (_, change) => {
  expect(await inspectPdf(await pdf(change))).toBe('active');
  expect(await inspectPdf(await pdf(change, false))).toBe('active');
});

test('a PDF with another file in it is refused', async () => {
  const change: Change = (document) =>
    document.attach(Buffer.from('MZ'), 'virus.exe', { mimeType: 'application/octet-stream' });
  expect(await inspectPdf(await pdf(change))).toBe('attachments');
});

test('a PDF that opens with a password alone is refused, and for that reason', async () => {
  const locked = await pdf((document) => {
    document.encrypt({ userPassword: 'segreta', ownerPassword: 'altra' });
  }, false);
  expect(await inspectPdf(locked)).toBe('encrypted');
});

// An object whose place in the table another program believes, while it is passed over by whoever reads on and on.
test.each([
  [
    'has a script in an object that another one replaces',
    '90 0 obj\n<</XFA(x)>>\nendobj\n90 0 obj\n<</Type/Nothing>>\nendobj',
  ],
  ['has a script in a comment', '% 90 0 obj <</S/J#61vaScript/JS(x)>> endobj'],
  [
    'has a script in what looks like the contents of a stream',
    '90 0 obj\n<</Length 48>>stream\n91 0 obj <</S/JavaScript/JS(app.alert(1))>> endobj\nendstream\nendobj',
  ],
  [
    'fetches the contents of a stream from elsewhere',
    '90 0 obj\n<</Length 0/F(\\\\server\\x)>>stream\n\nendstream\nendobj',
  ],
])('a PDF that %s is refused', async (_, objects) => {
  expect(await inspectPdf(await pdfWith(objects))).toBe('active');
});

test('a PDF with an object that nobody can read is refused', async () => {
  expect(await inspectPdf(await pdfWith('90 0 obj\n<</A (never closed >>\nendobj'))).toBe('unreadable');
});

test('a PDF with an object more, that does nothing, is taken', async () => {
  expect(await inspectPdf(await pdfWith('90 0 obj\n<</Type/Nothing>>\nendobj'))).toBeNull();
});

test.each([
  ['a ZIP before it', (file: Buffer) => Buffer.concat([Buffer.from('PK\u0003\u0004'), file])],
  [
    'a page of the web before it',
    (file: Buffer) => Buffer.concat([Buffer.from('<script>alert(1)</script>'), file]),
  ],
  [
    'a ZIP behind it',
    (file: Buffer) => Buffer.concat([file, Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]),
  ],
  ['a program behind it', (file: Buffer) => Buffer.concat([file, Buffer.from('MZ\u0090')])],
])('a PDF with %s is refused', async (_, change) => {
  expect(await inspectPdf(change(await pdf()))).toBe('more-than-a-pdf');
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['words', Buffer.from('sono un PDF')],
  ['a beginning and an end', Buffer.from('%PDF-1.7\n%%EOF')],
  ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
])('%s is no PDF', async (_, bytes) => {
  expect(await inspectPdf(bytes)).toBe('unreadable');
});

test('a PDF that unpacks into more than this machine should hold is refused, and the next one is judged as ever', async () => {
  const packed = deflateSync(Buffer.alloc(400_000_000, '1 '));
  const bomb = Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 100000/First 10/Filter/FlateDecode/Length ${String(packed.length)}>>stream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF'),
  ]);
  expect(await inspectPdf(bomb)).toBe('too-costly');
  expect(await inspectPdf(await pdf())).toBeNull();
});

test('what the CAF files does not wait for what customers send', async () => {
  const order: string[] = [];
  const judged = (sender: 'customer' | 'caf', bytes: Buffer) =>
    inspectPdf(bytes, sender).then((refusal) => {
      order.push(sender);
      return refusal;
    });
  const bytes = await pdf();
  const all = ['customer', 'customer', 'customer', 'customer', 'caf'] as const;
  expect(await Promise.all(all.map((sender) => judged(sender, bytes)))).toEqual(all.map(() => null));
  expect(order.indexOf('caf')).toBeLessThan(3);
});

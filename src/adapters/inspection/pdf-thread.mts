import { parentPort, workerData } from 'node:worker_threads';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, type PDFContext, type PDFObject } from 'pdf-lib';
import type { PdfRefusal } from './inspect-pdf.js';

// What runs, starts something, sends something, or fetches something (ISO 32000-2, tables 201 and 204, 12.6.4).
const ACTIVE_ACTIONS = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'RichMediaExecute',
]);
const ACTIVE_KEYS = new Set(['JS', 'JavaScript', 'XFA', 'RichMediaContent', 'RichMediaSettings']);
const ATTACHMENT_KEYS = new Set(['EmbeddedFiles', 'EF', 'AF']);

function refusalOfDict(dict: PDFDict): PdfRefusal | null {
  for (const [key, value] of dict.entries()) {
    const name = key.decodeText();
    if (ACTIVE_KEYS.has(name)) return 'active';
    if (name === 'S' && value instanceof PDFName && ACTIVE_ACTIONS.has(value.decodeText())) return 'active';
    if (ATTACHMENT_KEYS.has(name)) return 'attachments';
  }
  return null;
}

// A list, not a recursion: objects may stand in each other as deep as somebody likes.
function refusalOfObjects(context: PDFContext): PdfRefusal | null {
  const left: PDFObject[] = context.enumerateIndirectObjects().map(([, object]) => object);
  while (left.length > 0) {
    const object = left.pop();
    const dict = object instanceof PDFStream ? object.dict : object;
    if (dict instanceof PDFDict) {
      const refusal = refusalOfDict(dict);
      if (refusal !== null) return refusal;
      left.push(...dict.values());
    } else if (object instanceof PDFArray) left.push(...object.asArray());
  }
  return null;
}

async function inspect(bytes: Uint8Array): Promise<PdfRefusal | null> {
  const document = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false });
  if (document.isEncrypted) return 'encrypted';
  const refusal = refusalOfObjects(document.context);
  if (refusal !== null) return refusal;
  return document.getPageCount() === 0 ? 'unreadable' : null;
}

// Whoever starts this thread hands it the file.
void inspect(workerData as Uint8Array)
  .catch(() => 'unreadable' as const)
  .then((refusal) => {
    parentPort?.postMessage(refusal);
  });

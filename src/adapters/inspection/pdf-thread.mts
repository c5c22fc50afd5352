import { parentPort, workerData } from 'node:worker_threads';
import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFParser,
  PDFStream,
  type PDFObject,
} from 'pdf-lib';
import type { PdfRefusal } from './inspect-pdf.js';

/*
 * What runs in a PDF, starts something, sends something, fetches something or carries other files
 * (ISO 32000-2: tables 201 and 204, 12.5.6, 12.6.4, 7.11).
 */

// Kinds of actions (`/S`).
const ACTIVE_ACTIONS = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'RichMediaExecute',
  'GoToE',
  'GoToR',
  'GoToDp',
  'Thread',
  'Movie',
  'Sound',
]);

// Kinds of annotations (`/Subtype`).
const ACTIVE_ANNOTATIONS = new Set(['RichMedia', 'Movie', 'Screen', 'Sound', '3D']);

const ACTIVE_KEYS = new Set(['JS', 'JavaScript', 'XFA', 'RichMediaContent', 'RichMediaSettings']);

const ATTACHMENT_KEYS = new Set(['EmbeddedFiles', 'EF', 'AF']);

const named = (dict: PDFDict, key: string): string => {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
};

/** More actions than anybody has happen one after the other: a chain may also close to a ring. */
const LONGEST_CHAIN = 100;

// A link is followed by whoever clicks on it; what opens an address by itself tells somebody outside who reads.
function opensAddress(dict: PDFDict): boolean {
  const additional = dict.lookup(PDFName.of('AA'));
  const left = [
    dict.lookup(PDFName.of('OpenAction')),
    ...(additional instanceof PDFDict ? additional.values() : []),
  ];
  for (let seen = 0; left.length > 0; seen += 1) {
    const next = left.pop();
    const action = next === undefined ? undefined : dict.context.lookup(next);
    if (!(action instanceof PDFDict)) continue;
    if (named(action, 'S') === 'URI' || seen > LONGEST_CHAIN) return true;
    const after = action.lookup(PDFName.of('Next'));
    left.push(...(after instanceof PDFArray ? after.asArray() : [after]));
  }
  return false;
}

// A form whose contents are a page of another file.
const isReference = (dict: PDFDict) => named(dict, 'Subtype') === 'Form' && dict.has(PDFName.of('Ref'));

function refusalOfDict(dict: PDFDict): PdfRefusal | null {
  if (isReference(dict) || opensAddress(dict)) return 'active';
  for (const [key, value] of dict.entries()) {
    const name = key.decodeText();
    if (ACTIVE_KEYS.has(name)) return 'active';
    const kind = value instanceof PDFName ? value.decodeText() : '';
    if (name === 'S' && ACTIVE_ACTIONS.has(kind)) return 'active';
    if (name === 'Subtype' && ACTIVE_ANNOTATIONS.has(kind)) return 'active';
    if (ATTACHMENT_KEYS.has(name)) return 'attachments';
  }
  return null;
}

/** Keeps every object that is read: of two with the same number another program may show the one that is replaced here. */
function everyVersion(): PDFObject[] {
  const all: PDFObject[] = [];
  // Called below on the context that it belongs to.
  const assign = Reflect.get(PDFContext.prototype, 'assign') as PDFContext['assign'];
  PDFContext.prototype.assign = function (ref, object) {
    all.push(object);
    assign.call(this, ref, object);
  };
  return all;
}

/** Places between the objects of a PDF at which one is looked for in vain: writers leave none, or a few words. */
const MOST_IN_VAIN = 50_000;

/**
 * Ends the reading of what is no PDF between its beginning and its end: at each of its letters the reader looks for an
 * object, and each time it finds none costs as much as a whole one.
 */
function endInGibberish(): void {
  let inVain = 0;
  // Called below on the parser that it belongs to.
  const matches = Reflect.get(PDFParser.prototype, 'matchIndirectObjectHeader') as () => boolean;
  Reflect.set(PDFParser.prototype, 'matchIndirectObjectHeader', function (this: PDFParser): boolean {
    if (matches.call(this)) return true;
    inVain += 1;
    if (inVain > MOST_IN_VAIN) throw new Error('more gibberish than objects');
    return false;
  });
}

// A list, not a recursion: objects may stand in each other as deep as somebody likes.
function refusalOfObjects(objects: readonly PDFObject[]): PdfRefusal | null {
  const left = [...objects];
  while (left.length > 0) {
    const object = left.pop();
    const dict = object instanceof PDFStream ? object.dict : object;
    // The contents of such a stream are fetched from elsewhere.
    if (object instanceof PDFStream && object.dict.has(PDFName.of('F'))) return 'active';
    if (dict instanceof PDFDict) {
      const refusal = refusalOfDict(dict);
      if (refusal !== null) return refusal;
      left.push(...dict.values());
    } else if (object instanceof PDFArray) left.push(...object.asArray());
  }
  return null;
}

// Any character of a name may be written by its number: `/Java#53cript`.
function inAnySpelling(word: string): string {
  return Array.from(word, (letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`).join('');
}

const oneOf = (words: readonly string[]) => `(?:${words.map(inAnySpelling).join('|')})`;

const SPELLED_ACTION = new RegExp(
  `/${inAnySpelling('S')}[\\s\\0]*/${oneOf([...ACTIVE_ACTIONS])}(?![A-Za-z0-9])|` +
    `/${inAnySpelling('EmbeddedFiles')}[\\s\\0]*[<[\\d]`,
  'i',
);

/**
 * Whether such an action stands anywhere in the bytes, be it where this reading of the PDF does not come: in what it
 * takes for a comment or for the contents of a stream, and another program, believing the table of places, for an object.
 */
function holdsHiddenAction(bytes: Uint8Array): boolean {
  return SPELLED_ACTION.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
}

async function inspect(bytes: Uint8Array): Promise<PdfRefusal | null> {
  const objects = everyVersion();
  endInGibberish();
  const document = await PDFDocument.load(bytes, {
    ignoreEncryption: true,
    updateMetadata: false,
    // Others may make more of an object that cannot be read here.
    throwOnInvalidObject: true,
  });
  if (document.isEncrypted) return 'encrypted';
  const { Root, Info } = document.context.trailerInfo;
  const refusal = refusalOfObjects([...objects, ...[Root, Info].filter((part) => part !== undefined)]);
  if (refusal !== null) return refusal;
  if (holdsHiddenAction(bytes)) return 'active';
  return document.getPageCount() === 0 ? 'unreadable' : null;
}

// Whoever starts this thread hands it the file.
void inspect(workerData as Uint8Array)
  .catch(() => 'unreadable' as const)
  .then((refusal) => {
    parentPort?.postMessage(refusal);
  });

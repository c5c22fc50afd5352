import {
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFDict,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';

/** A title that readers offer beside the pages. */
export interface Bookmark {
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly page: PDFPage;
  /** Where on the page, in points from below. */
  readonly y: number;
}

interface Entry extends Bookmark {
  readonly kids: Entry[];
}

function nested(bookmarks: readonly Bookmark[]): Entry[] {
  const roots: Entry[] = [];
  const path: Entry[] = [];
  for (const bookmark of bookmarks) {
    while ((path.at(-1)?.level ?? 0) >= bookmark.level) path.pop();
    const entry: Entry = { ...bookmark, kids: [] };
    (path.at(-1)?.kids ?? roots).push(entry);
    path.push(entry);
  }
  return roots;
}

function dictOf(pdf: PDFDocument, { title, page, y }: Entry, parent: PDFRef): PDFDict {
  const dest = [page.ref, PDFName.of('XYZ'), null, PDFNumber.of(Math.ceil(y)), null];
  return pdf.context.obj({ Title: PDFHexString.fromText(title), Parent: parent, Dest: dest });
}

/** Writes entries that are beside each other. @returns the keys by which their parent knows them */
function writeEntries(pdf: PDFDocument, entries: readonly Entry[], parent: PDFRef): [string, PDFRef][] {
  const refs = entries.map(() => pdf.context.nextRef());
  entries.forEach((entry, index) => {
    const [own, before, after] = [refs[index], refs[index - 1], refs[index + 1]];
    if (own === undefined) return;
    const dict = dictOf(pdf, entry, parent);
    if (before !== undefined) dict.set(PDFName.of('Prev'), before);
    if (after !== undefined) dict.set(PDFName.of('Next'), after);
    for (const [key, ref] of writeEntries(pdf, entry.kids, own)) dict.set(PDFName.of(key), ref);
    // Less than nothing: the entry is shown closed.
    if (entry.kids.length > 0) dict.set(PDFName.of('Count'), PDFNumber.of(-entry.kids.length));
    pdf.context.assign(own, dict);
  });
  const [first, last] = [refs[0], refs.at(-1)];
  return first === undefined || last === undefined
    ? []
    : [
        ['First', first],
        ['Last', last],
      ];
}

/** Writes the bookmarks into the document, and lets readers show them when it is opened. */
export function writeBookmarks(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const entries = nested(bookmarks);
  if (entries.length === 0) return;
  const root = pdf.context.nextRef();
  const dict = pdf.context.obj({ Type: 'Outlines', Count: entries.length });
  for (const [key, ref] of writeEntries(pdf, entries, root)) dict.set(PDFName.of(key), ref);
  pdf.context.assign(root, dict);
  pdf.catalog.set(PDFName.of('Outlines'), root);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

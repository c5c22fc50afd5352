import { PDFHexString, PDFName, PDFNumber, type PDFDocument, type PDFPage, type PDFRef } from 'pdf-lib';

/** What programs that read aloud are told of a piece of text: the names of PDF 1.7, 14.8.4. */
export type Tag =
  | ('Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'LBody' | 'Figure')
  | ('Table' | 'TR' | 'TH' | 'TD');

/** A marked piece of a page. */
interface Mark {
  readonly page: PDFPage;
  readonly number: number;
}

/** An element of the structure tree. */
export interface Element {
  readonly tag: Tag;
  readonly kids: (Element | Mark)[];
  /** What a picture shows, in words. */
  readonly alt?: string;
}

/** The document's structure, and how many pieces of each page it has marked. */
export interface TagTree {
  readonly root: Element;
  readonly owners: Map<PDFPage, Element[]>;
}

export function newTagTree(): TagTree {
  return { root: { tag: 'Document', kids: [] }, owners: new Map() };
}

export function addElement(parent: Element, tag: Tag, alt?: string): Element {
  const element: Element = { tag, kids: [], ...(alt === undefined ? {} : { alt }) };
  parent.kids.push(element);
  return element;
}

/** Gives an element a further piece of a page. @returns its number on that page */
export function addMark(tree: TagTree, element: Element, page: PDFPage): number {
  const owners = tree.owners.get(page) ?? [];
  tree.owners.set(page, owners);
  const number = owners.push(element) - 1;
  element.kids.push({ page, number });
  return number;
}

const HEADS_A_COLUMN = { O: 'Table', Scope: 'Column' };

/** Writes the tree into the document, once nothing is added any more. */
export function writeTags(pdf: PDFDocument, { root, owners }: TagTree): void {
  const { context, catalog } = pdf;
  const rootRef = context.nextRef();
  const refs = new Map<Element, PDFRef>();

  const writeKid = (kid: Element | Mark, own: PDFRef, page: PDFPage | undefined) => {
    if ('tag' in kid) return writeElement(kid, own);
    if (kid.page === page) return PDFNumber.of(kid.number);
    return context.obj({ Type: 'MCR', Pg: kid.page.ref, MCID: kid.number });
  };

  const writeElement = (element: Element, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    refs.set(element, ref);
    const page = element.kids.find((kid) => 'page' in kid)?.page;
    const dict = context.obj({ S: element.tag, P: parent });
    const kids = element.kids.map((kid) => writeKid(kid, ref, page));
    dict.set(PDFName.of('K'), context.obj(kids));
    if (page !== undefined) dict.set(PDFName.of('Pg'), page.ref);
    if (element.alt !== undefined) dict.set(PDFName.of('Alt'), PDFHexString.fromText(element.alt));
    if (element.tag === 'TH') dict.set(PDFName.of('A'), context.obj(HEADS_A_COLUMN));
    context.assign(ref, dict);
    return ref;
  };

  const document = writeElement(root, rootRef);
  const numbers = [...owners].flatMap(([page, elements], index) => {
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(index));
    const ofPage = elements.flatMap((element) => refs.get(element) ?? []);
    return [PDFNumber.of(index), context.register(context.obj(ofPage))];
  });
  const tree = context.obj({
    ...{ Type: 'StructTreeRoot', K: [document], ParentTree: { Nums: numbers } },
    ParentTreeNextKey: owners.size,
  });
  context.assign(rootRef, tree);
  catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}

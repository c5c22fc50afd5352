import { createHash } from 'node:crypto';
import { PDFDocument, PDFHexString } from 'pdf-lib';
import { writeBookmarks, type Bookmark } from './bookmarks';
import { embedFace, type EmbeddedFace, type FontFiles } from './face';
import { endMark, newInk, type Ink } from './ink';
import { PAGE } from './page-size';
import { runningHeads, type Running } from './running';
import { addElement, newTagTree, writeTags, type Element, type Tag, type TagTree } from './tags';

/** What a long print says of itself. */
export interface About {
  /** What readers show as its name. */
  readonly title: string;
  readonly subject: string;
  /** Whose print it is: the CAF. */
  readonly author: string;
  /** What tells this print from any other; the file bears it. */
  readonly key: string;
  /** ISO, the day of the print: it is given, because the same data make the same bytes. */
  readonly preparedOn: string;
  readonly fonts: FontFiles;
  readonly running: Running;
}

/** A long print while it is written: A4 pages, each drawn from above to below. */
export interface Sheet {
  readonly about: About;
  readonly pdf: PDFDocument;
  readonly regular: EmbeddedFace;
  readonly bold: EmbeddedFace;
  readonly tree: TagTree;
  readonly bookmarks: Bookmark[];
  readonly inks: Ink[];
  /** The page that is being drawn. */
  ink: Ink;
  /** Where the next line goes, in points from below. */
  y: number;
  /** What the next pieces of text belong to. */
  parent: Element;
}

function describe(pdf: PDFDocument, { title, subject, author, preparedOn, key }: About): void {
  const day = new Date(`${preparedOn}T00:00:00Z`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setSubject(subject);
  pdf.setAuthor(author);
  pdf.setCreator('PersonalCAF');
  pdf.setProducer('pdf-lib');
  pdf.setLanguage('it-IT');
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  const id = PDFHexString.of(
    createHash('sha256').update(`${key}\n${title}\n${preparedOn}`).digest('hex').slice(0, 32),
  );
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
}

/** Begins a long print with its first page. */
export async function newSheet(about: About): Promise<Sheet> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  describe(pdf, about);
  const tree = newTagTree();
  const ink = newInk(pdf.addPage([PAGE.width, PAGE.height]), tree);
  return {
    ...{ about, pdf, tree, ink, bookmarks: [], inks: [ink] },
    regular: await embedFace(pdf, about.fonts.regular, 'PCAFRE'),
    bold: await embedFace(pdf, about.fonts.bold, 'PCAFBO'),
    y: PAGE.height - PAGE.top,
    parent: tree.root,
  };
}

export function turnPage(sheet: Sheet): void {
  endMark(sheet.ink);
  sheet.ink = newInk(sheet.pdf.addPage([PAGE.width, PAGE.height]), sheet.tree);
  sheet.inks.push(sheet.ink);
  sheet.y = PAGE.height - PAGE.top;
}

/** Goes to a further page unless so many points are left on this one: what belongs together stays together. */
export function keepTogether(sheet: Sheet, points: number): void {
  if (sheet.y - points < PAGE.bottom) turnPage(sheet);
}

/** Whether nothing stands on the page yet. */
export function isFresh(sheet: Sheet): boolean {
  return sheet.y === PAGE.height - PAGE.top;
}

/** Draws what belongs to a new element; inside it, further ones belong to this one. */
export function within(sheet: Sheet, tag: Tag, draw: (element: Element) => void, alt?: string): void {
  const outer = sheet.parent;
  sheet.parent = addElement(outer, tag, alt);
  draw(sheet.parent);
  sheet.parent = outer;
}

/** Ends a print: what every page repeats, bookmarks, structure. @returns the PDF's bytes */
export async function finish(sheet: Sheet): Promise<Uint8Array> {
  runningHeads(sheet);
  for (const ink of sheet.inks) endMark(ink);
  writeBookmarks(sheet.pdf, sheet.bookmarks);
  writeTags(sheet.pdf, sheet.tree);
  return sheet.pdf.save({ objectsPerTick: Infinity, updateFieldAppearances: false });
}

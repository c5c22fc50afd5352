import {
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  beginMarkedContent,
  beginText,
  endMarkedContent,
  endText,
  fill,
  lineTo,
  moveText,
  moveTo,
  rectangle,
  setFillingRgbColor,
  setFontAndSize,
  setLineWidth,
  setStrokingRgbColor,
  showText,
  stroke,
  type PDFPage,
} from 'pdf-lib';
import type { EmbeddedFace } from './face';
import { addMark, type Element, type TagTree } from './tags';

/** Red, green and blue from 0 to 1. */
export type Colour = readonly [number, number, number];

export const DARK: Colour = [0.1, 0.13, 0.18];
export const BLUE: Colour = [0.05, 0.25, 0.45];
export const GREY: Colour = [0.36, 0.4, 0.45];
export const LINE: Colour = [0.62, 0.66, 0.7];
export const PALE: Colour = [0.92, 0.945, 0.965];
export const WHITE: Colour = [1, 1, 1];

/** A page while it is drawn. */
export interface Ink {
  readonly page: PDFPage;
  readonly tree: TagTree;
  /** What the piece of the page that is being drawn belongs to; null: decoration, undefined: none is begun. */
  open: Element | null | undefined;
  readonly fonts: Map<EmbeddedFace, PDFName>;
  /** In which letters and boxes are filled now. */
  colour: Colour | null;
}

export function newInk(page: PDFPage, tree: TagTree): Ink {
  return { page, tree, open: undefined, fonts: new Map(), colour: null };
}

const rounded = (points: number) => Math.round(points * 100) / 100;

/** Begins the piece of the page that belongs to an element, unless it has begun already. */
function begin(ink: Ink, element: Element | null): void {
  if (ink.open === element) return;
  endMark(ink);
  ink.open = element;
  if (element === null) return ink.page.pushOperators(beginMarkedContent('Artifact'));
  const number = addMark(ink.tree, element, ink.page);
  const properties = `<</MCID ${String(number)}>>`;
  const args = [PDFName.of(element.tag), properties];
  ink.page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, args));
}

/** Ends the piece of the page that is being drawn. */
export function endMark(ink: Ink): void {
  if (ink.open !== undefined) ink.page.pushOperators(endMarkedContent());
  ink.open = undefined;
}

function fontName({ page, fonts }: Ink, face: EmbeddedFace): PDFName {
  const before = fonts.get(face);
  if (before !== undefined) return before;
  const name = page.node.newFontDictionary(face.embedded.name, face.embedded.ref);
  fonts.set(face, name);
  return name;
}

function useColour(ink: Ink, colour: Colour): void {
  if (ink.colour === colour) return;
  ink.colour = colour;
  ink.page.pushOperators(setFillingRgbColor(...colour));
}

/** How a text is set. */
export interface Setting {
  readonly face: EmbeddedFace;
  /** In points. */
  readonly size: number;
  readonly colour?: Colour;
}

/** Writes one line. @param text as `setIn` made it @param x, y where its foot begins */
export function inkText(
  ink: Ink,
  element: Element | null,
  text: string,
  x: number,
  y: number,
  setting: Setting,
): void {
  const { face, size, colour = DARK } = setting;
  begin(ink, element);
  useColour(ink, colour);
  ink.page.pushOperators(
    beginText(),
    setFontAndSize(fontName(ink, face), size),
    moveText(rounded(x), rounded(y)),
    showText(face.embedded.encodeText(text)),
    endText(),
  );
}

/** Where a box stands: its lower left corner and its size, in points. */
export type Area = readonly [x: number, y: number, width: number, height: number];

const cornered = ([x, y, width, height]: Area) =>
  rectangle(rounded(x), rounded(y), rounded(width), rounded(height));

/** Fills boxes; they decorate, or are the picture of an element. */
export function inkFill(
  ink: Ink,
  areas: readonly Area[],
  colour: Colour,
  element: Element | null = null,
): void {
  begin(ink, element);
  useColour(ink, colour);
  ink.page.pushOperators(...areas.map(cornered), fill());
}

/** Draws the border of boxes. @param width of the line, in points */
export function inkBorder(ink: Ink, areas: readonly Area[], colour: Colour, width = 0.6): void {
  begin(ink, null);
  ink.page.pushOperators(
    setStrokingRgbColor(...colour),
    setLineWidth(width),
    ...areas.map(cornered),
    stroke(),
  );
}

/** Draws a level line. */
export function inkRule(ink: Ink, from: number, to: number, y: number, colour: Colour, width = 0.6): void {
  begin(ink, null);
  ink.page.pushOperators(
    setStrokingRgbColor(...colour),
    setLineWidth(width),
    moveTo(rounded(from), rounded(y)),
    lineTo(rounded(to), rounded(y)),
    stroke(),
  );
}

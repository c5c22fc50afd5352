import { create, type Font, type Glyph } from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from 'pdf-lib';
import { printable } from './lines';

/** The files of a family of fonts, TrueType. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** A font as prints use it: one glyph for each character, without ligatures and kerning, which takes a hundredth of the time. */
export interface Face {
  readonly font: Font;
  readonly isKnown: (character: string) => boolean;
  /** @param size of the letters, in points. @returns points */
  readonly widthOf: (text: string, size: number) => number;
}

type Letter = Pick<Glyph, 'id' | 'codePoints' | 'advanceWidth'>;

/** @throws Error where the file holds several fonts */
function parse(file: Uint8Array): Font {
  const parsed = create(file);
  if ('fonts' in parsed) throw new Error('A file of one font is wanted');
  return parsed;
}

function readFace(file: Uint8Array): Face {
  const parsed = parse(file);
  const known = new Set(parsed.characterSet);
  const glyphs = new Map<string, Letter>();
  // Glyphs keep the character that they were asked for here: the parsed font keeps the one of whichever print came first.
  const glyphOf = (character: string): Letter => {
    const before = glyphs.get(character);
    if (before !== undefined) return before;
    const codePoint = character.codePointAt(0) ?? 0;
    const found = parsed.glyphForCodePoint(codePoint);
    const glyph = { id: found?.id ?? 0, codePoints: [codePoint], advanceWidth: found?.advanceWidth ?? 0 };
    glyphs.set(character, glyph);
    return glyph;
  };
  const layout = (text: string) => ({ glyphs: Array.from(text, glyphOf) });
  const scale = 1 / parsed.unitsPerEm;
  return {
    // All else is the parsed font's; pdf-lib reads of a laid out text only what a letter has.
    font: Object.create(parsed, { layout: { value: layout } }) as Font,
    isKnown: (character) => known.has(character.codePointAt(0) ?? 0),
    widthOf: (text, size) => {
      let units = 0;
      for (const character of text) units += glyphOf(character).advanceWidth;
      return units * scale * size;
    },
  };
}

const faces = new WeakMap<Uint8Array, Face>();

/** The font of a file, parsed once in a process as long as the same bytes are handed in. */
export function faceOf(file: Uint8Array): Face {
  const before = faces.get(file);
  if (before !== undefined) return before;
  const face = readFace(file);
  faces.set(file, face);
  return face;
}

/** A face inside one document, of which only the letters that it uses are embedded. */
export interface EmbeddedFace {
  readonly face: Face;
  readonly embedded: PDFFont;
}

/** @param tag six capital letters that name the subset, as PDF wants them */
export async function embedFace(pdf: PDFDocument, file: Uint8Array, tag: string): Promise<EmbeddedFace> {
  const face = faceOf(file);
  pdf.registerFontkit({ create: () => face.font });
  const customName = `${tag}+${face.font.postscriptName ?? 'Font'}`;
  return { face, embedded: await pdf.embedFont(file, { subset: true, customName }) };
}

/** A text as a face can print it. */
export function setIn(face: Face, text: string): string {
  return printable(face.isKnown, text);
}

import { BLUE, DARK, GREY, inkRule, inkText, type Colour, type Setting } from './ink';
import { LEADING, drawLines, heightOf, linesOf } from './text';
import { INNER_WIDTH, PAGE } from './page-size';
import { isFresh, keepTogether, turnPage, within, type Sheet } from './sheet';
import { addElement, type Element } from './tags';

/** How a block of text is set; all in points. */
export interface BlockStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: Colour;
  /** Below it. */
  readonly gap?: number;
  /** From the left margin. */
  readonly indent?: number;
  /** From the right margin, where something else stands. */
  readonly outdent?: number;
}

/** Writes a text at the pen line by line, on a further page where this one ends. */
export function writeBlock(sheet: Sheet, element: Element, text: string, style: BlockStyle = {}): void {
  const { size = 10.5, bold = false, colour = DARK, gap = 6, indent = 0, outdent = 0 } = style;
  const setting = { face: bold ? sheet.bold : sheet.regular, size, colour };
  for (const line of linesOf(setting, text, INNER_WIDTH - indent - outdent)) {
    keepTogether(sheet, size * LEADING);
    drawLines(sheet, element, [line], PAGE.left + indent, sheet.y, setting);
    sheet.y -= size * LEADING;
  }
  sheet.y -= gap;
}

/** How high a text will be, in points. */
export function heightOfBlock(sheet: Sheet, text: string, style: BlockStyle = {}): number {
  const { size = 10.5, bold = false, gap = 6, indent = 0, outdent = 0 } = style;
  const lines = linesOf(
    { face: bold ? sheet.bold : sheet.regular, size },
    text,
    INNER_WIDTH - indent - outdent,
  );
  return heightOf(lines, size) + gap;
}

export function paragraph(sheet: Sheet, text: string, style: BlockStyle = {}): void {
  within(sheet, 'P', (element) => {
    writeBlock(sheet, element, text, style);
  });
}

const HEADINGS = {
  1: { size: 16, before: 14, gap: 8, rest: 90 },
  2: { size: 12.5, before: 8, gap: 5, rest: 70 },
  3: { size: 11, before: 4, gap: 3, rest: 50 },
} as const;

/**
 * A title: for who looks, who listens and who looks for a bookmark. What it is above stays with it.
 * @param rest how many points of what follows stay on the same page
 */
export function heading(
  sheet: Sheet,
  level: 1 | 2 | 3,
  text: string,
  { bookmark = text, rest = 0 }: { readonly bookmark?: string | null; readonly rest?: number } = {},
): void {
  const style = HEADINGS[level];
  keepTogether(sheet, style.before + style.size * LEADING + Math.max(style.rest, rest));
  if (!isFresh(sheet)) sheet.y -= style.before;
  if (bookmark !== null)
    sheet.bookmarks.push({ title: bookmark, level, page: sheet.ink.page, y: sheet.y + 4 });
  within(sheet, `H${level}`, (element) => {
    const { size, gap } = style;
    writeBlock(sheet, element, text, { size, gap, bold: true, colour: level === 3 ? DARK : BLUE });
  });
  if (level !== 1) return;
  inkRule(sheet.ink, PAGE.left, PAGE.width - PAGE.right, sheet.y + 4, BLUE, 1.2);
  sheet.y -= 5;
}

/** Things below each other, each with a dot. */
export function bullets(sheet: Sheet, items: readonly string[], style: BlockStyle = {}): void {
  const { size = 10.5, gap = 3, indent = 0 } = style;
  within(sheet, 'L', (list) => {
    for (const item of items) {
      const body = addElement(addElement(list, 'LI'), 'LBody');
      keepTogether(sheet, size * LEADING);
      const setting = { face: sheet.regular, size };
      inkText(sheet.ink, null, '•', PAGE.left + indent + 2, sheet.y - size, setting);
      writeBlock(sheet, body, item, { ...style, size, gap, indent: indent + 12 });
    }
  });
  sheet.y -= 4;
}

/** Goes to the front of a further sheet of paper, where pages are printed on both sides. */
export function turnSheet(sheet: Sheet): void {
  turnPage(sheet);
  if (sheet.inks.length % 2 === 1) return;
  remark(sheet, 'Questa pagina è lasciata in bianco.');
  turnPage(sheet);
}

/** A small remark. */
export function remark(sheet: Sheet, text: string): void {
  paragraph(sheet, text, { size: 9, colour: GREY });
}

/** A line to write on by hand, with what is to stand there below it. @param x, width in points from the left margin */
export function lineToFill(sheet: Sheet, label: string, x: number, width: number): void {
  const from = PAGE.left + x;
  inkRule(sheet.ink, from, from + width, sheet.y - 22, DARK, 0.8);
  within(sheet, 'P', (element) => {
    const setting: Setting = { face: sheet.regular, size: 9, colour: GREY };
    drawLines(sheet, element, linesOf(setting, label, width), from, sheet.y - 23, setting);
  });
}

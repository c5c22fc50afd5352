import { GREY, LINE, WHITE, BLUE, DARK, inkBorder, inkFill, type Setting } from './ink';
import { drawLines, heightOf, linesOf } from './text';
import { INNER_WIDTH, PAGE } from './page-size';
import { fitSpans } from './box-spans';
import { keepTogether, within, type Sheet } from './sheet';

/** A box of a form with what stands in it. */
export interface Box {
  readonly label: string;
  readonly value: string;
  readonly align?: 'right';
  /** How many of the twelve parts of the line it takes, where the value does not tell. */
  readonly parts?: number;
}

/** A line of a form: what it is called at its left, and its boxes. */
export interface BoxLine {
  /** In the dark field at the left; empty where the line has none. */
  readonly name: string;
  /** Small, below the name. */
  readonly detail: string;
  /** Above the boxes, a title of the third level; empty where the line before has it. */
  readonly title: string;
  readonly boxes: readonly Box[];
}

const BADGE = 46;
const GAP = 3;
const PADDING = 4;
const TITLE = 17;

interface SetBox extends Box {
  readonly x: number;
  readonly width: number;
  readonly labels: readonly string[];
  readonly values: readonly string[];
}

interface SetRow {
  readonly boxes: readonly SetBox[];
  readonly height: number;
}

function settings(sheet: Sheet): { label: Setting; value: Setting; title: Setting } {
  return {
    label: { face: sheet.regular, size: 8.5, colour: GREY },
    value: { face: sheet.bold, size: 11, colour: DARK },
    title: { face: sheet.bold, size: 10.5, colour: DARK },
  };
}

const leftOf = ({ name }: BoxLine) => PAGE.left + (name === '' ? 0 : BADGE + GAP);

function setRows(sheet: Sheet, line: BoxLine): SetRow[] {
  const { label, value } = settings(sheet);
  const width = PAGE.left + INNER_WIDTH - leftOf(line);
  const lineCount = (setting: Setting) => (text: string, space: number) =>
    linesOf(setting, text, space - GAP - 2 * PADDING).length;
  const rows = fitSpans(line.boxes, width + GAP, { label: lineCount(label), value: lineCount(value) });
  return rows.map((row) => {
    let x = leftOf(line);
    const boxes = row.map(({ box, width: space }) => {
      const inner = space - GAP - 2 * PADDING;
      const set = { labels: linesOf(label, box.label, inner), values: linesOf(value, box.value, inner) };
      const found = { ...box, ...set, x, width: space - GAP };
      x += space;
      return found;
    });
    const heights = boxes.map(
      ({ labels, values }) => heightOf(labels, label.size) + heightOf(values, value.size) + 2 * PADDING,
    );
    return { boxes, height: Math.max(...heights) };
  });
}

function drawBox(sheet: Sheet, box: SetBox, y: number, height: number): void {
  const { label, value } = settings(sheet);
  inkBorder(sheet.ink, [[box.x, y - height, box.width, height]], LINE);
  within(sheet, 'P', (element) => {
    drawLines(sheet, element, box.labels, box.x + PADDING, y - PADDING + 1, label);
    const foot = y - height + PADDING + heightOf(box.values, value.size);
    box.values.forEach((line, index) => {
      const free = box.width - 2 * PADDING - value.face.face.widthOf(line, value.size);
      const x = box.x + PADDING + (box.align === 'right' ? free : 0);
      drawLines(sheet, element, [line], x, foot - heightOf(box.values.slice(0, index), value.size), value);
    });
  });
}

function drawBadge(sheet: Sheet, { name, detail }: BoxLine, height: number): void {
  const { y } = sheet;
  inkFill(sheet.ink, [[PAGE.left, y - height, BADGE, height]], BLUE);
  within(sheet, 'P', (element) => {
    const setting: Setting = { face: sheet.bold, size: 11.5, colour: WHITE };
    const small: Setting = { face: sheet.regular, size: 8, colour: WHITE };
    const names = linesOf(setting, name, BADGE - PADDING);
    drawLines(sheet, element, names, PAGE.left + PADDING, y - PADDING, setting);
    const below = y - PADDING - heightOf(names, setting.size);
    if (detail !== '')
      drawLines(sheet, element, linesOf(small, detail, BADGE - PADDING), PAGE.left + PADDING, below, small);
  });
}

function drawTitle(sheet: Sheet, line: BoxLine): void {
  within(sheet, 'H3', (element) => {
    const { title } = settings(sheet);
    const [text = ''] = linesOf(title, line.title, INNER_WIDTH);
    drawLines(sheet, element, [text], leftOf(line) + 1, sheet.y, title);
  });
}

/**
 * A line of a form with its boxes, in as many rows as they take, all on one page.
 * @param above draws what stays with it, so many points high
 */
export function boxLine(
  sheet: Sheet,
  line: BoxLine,
  above?: { readonly height: number; readonly draw: () => void },
): void {
  const rows = setRows(sheet, line);
  const titled = line.title === '' ? 0 : TITLE;
  const height = rows.reduce((sum, row) => sum + row.height + GAP, titled - GAP);
  keepTogether(sheet, height + (above?.height ?? 0));
  above?.draw();
  if (line.name !== '') drawBadge(sheet, line, height);
  if (line.title !== '') drawTitle(sheet, line);
  let y = sheet.y - titled;
  for (const row of rows) {
    for (const box of row.boxes) drawBox(sheet, box, y, row.height);
    y -= row.height + GAP;
  }
  sheet.y = y - 3;
}

import { BLUE, LINE, PALE, inkFill, inkRule, type Setting } from './ink';
import { drawLines, heightOf, linesOf } from './text';
import { INNER_WIDTH, PAGE } from './page-size';
import { keepTogether, turnPage, within, type Sheet } from './sheet';

/** A column of a table. */
export interface TableColumn {
  readonly title: string;
  /** A share of the whole width: shares are added up. */
  readonly width: number;
  readonly align?: 'right';
}

/** A row: its cells, and how it stands out. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly bold?: boolean;
  /** The title of the rows below it, which stays with them. */
  readonly strong?: boolean;
}

const PADDING = 4;

interface SetCell {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly right: boolean;
}

function setCells(columns: readonly TableColumn[], cells: readonly string[], setting: Setting): SetCell[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  let x = PAGE.left;
  return columns.map(({ width: share, align }, index) => {
    const width = (share / shares) * INNER_WIDTH;
    const lines = linesOf(setting, cells[index] ?? '', width - 2 * PADDING);
    const cell = { x, width, lines, right: align === 'right' };
    x += width;
    return cell;
  });
}

const heightOfCells = (cells: readonly SetCell[], size: number) =>
  Math.max(...cells.map(({ lines }) => heightOf(lines, size))) + 2 * PADDING - 1;

function drawCells(sheet: Sheet, tag: 'TH' | 'TD', cells: readonly SetCell[], setting: Setting): void {
  const { face, size } = setting;
  within(sheet, 'TR', () => {
    for (const { x, width, lines, right } of cells)
      within(sheet, tag, (element) => {
        if (!right) return drawLines(sheet, element, lines, x + PADDING, sheet.y - PADDING + 1, setting);
        lines.forEach((line, index) => {
          const from = x + width - PADDING - face.face.widthOf(line, size);
          const y = sheet.y - PADDING + 1 - heightOf(lines.slice(0, index), size);
          drawLines(sheet, element, [line], from, y, setting);
        });
      });
  });
}

function drawHead(sheet: Sheet, columns: readonly TableColumn[]): void {
  const setting: Setting = { face: sheet.bold, size: 9, colour: BLUE };
  const titles = columns.map(({ title }) => title);
  const cells = setCells(columns, titles, setting);
  const height = heightOfCells(cells, setting.size);
  inkFill(sheet.ink, [[PAGE.left, sheet.y - height, INNER_WIDTH, height]], PALE);
  drawCells(sheet, 'TH', cells, setting);
  sheet.y -= height;
}

interface SetRow {
  readonly cells: readonly SetCell[];
  readonly setting: Setting;
  readonly height: number;
  readonly strong: boolean;
}

function setRow(sheet: Sheet, columns: readonly TableColumn[], row: TableRow, size: number): SetRow {
  const { cells: texts, bold = false, strong = false } = row;
  const setting: Setting = { face: bold || strong ? sheet.bold : sheet.regular, size };
  const cells = setCells(columns, texts, setting);
  return { cells, setting, height: heightOfCells(cells, size), strong };
}

function drawRow(sheet: Sheet, { cells, setting, height, strong }: SetRow): void {
  if (strong) inkFill(sheet.ink, [[PAGE.left, sheet.y - height, INNER_WIDTH, height]], PALE);
  drawCells(sheet, 'TD', cells, setting);
  sheet.y -= height;
  inkRule(sheet.ink, PAGE.left, PAGE.width - PAGE.right, sheet.y, LINE, 0.4);
}

const HEAD = 22;
const AFTER = 12;

/** A table that is set, but not yet drawn. */
export interface SetTable {
  /** In points. */
  readonly height: number;
  readonly draw: () => void;
}

/** Sets a table; where a page ends, its head stands above the rest too. @param size of the letters, in points */
export function setTable(
  sheet: Sheet,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  size = 10,
): SetTable {
  const set = rows.map((row) => setRow(sheet, columns, row, size));
  const draw = () => {
    keepTogether(sheet, HEAD + (set[0]?.height ?? 0));
    within(sheet, 'Table', () => {
      drawHead(sheet, columns);
      for (const [index, row] of set.entries()) {
        const wanted = row.height + (row.strong ? (set[index + 1]?.height ?? 0) : 0);
        if (sheet.y - wanted < PAGE.bottom) {
          turnPage(sheet);
          drawHead(sheet, columns);
        }
        drawRow(sheet, row);
      }
    });
    sheet.y -= AFTER;
  };
  return { height: set.reduce((sum, { height }) => sum + height, HEAD), draw };
}

/** Sets a table and draws it. */
export function table(...set: Parameters<typeof setTable>): void {
  setTable(...set).draw();
}

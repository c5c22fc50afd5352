import { BLUE, DARK, GREY, LINE, endMark, inkBorder, inkRule, inkText, type Ink, type Setting } from './ink';
import { setIn, type EmbeddedFace } from './face';
import { INNER_WIDTH, PAGE } from './page-size';
import type { Sheet } from './sheet';

/** What every page repeats. */
export interface Running {
  /** Above, left: what it is. */
  readonly what: string;
  /** Above, right: whose it is. It is shortened where it is too long; the first page has it whole. */
  readonly whose: string;
  /** Above, in a frame: what nobody may miss. */
  readonly notice: string | null;
  /** Below, left: how the print is found again. */
  readonly reference: string;
}

const SMALL = 8.5;
const FRAME = { height: 16, padding: 8, y: PAGE.height - 65 };

function shortened(text: string, width: number, { face }: EmbeddedFace): string {
  const whole = setIn(face, text);
  if (face.widthOf(whole, SMALL) <= width) return whole;
  const letters = [...whole];
  while (letters.length > 0 && face.widthOf(`${letters.join('')}…`, SMALL) > width) letters.pop();
  return `${letters.join('')}…`;
}

function fromRight(ink: Ink, text: string, y: number, setting: Setting): void {
  const width = setting.face.face.widthOf(text, setting.size);
  inkText(ink, null, text, PAGE.width - PAGE.right - width, y, setting);
}

function drawNotice(ink: Ink, notice: string, face: EmbeddedFace): void {
  const text = setIn(face.face, notice);
  const width = face.face.widthOf(text, 10) + 2 * FRAME.padding;
  const x = (PAGE.width - width) / 2;
  inkBorder(ink, [[x, FRAME.y, width, FRAME.height]], DARK, 1);
  inkText(ink, null, text, x + FRAME.padding, FRAME.y + 4.6, { face, size: 10, colour: DARK });
}

/** The running texts as they fit the line. */
function fitted({ about: { running }, regular, bold }: Sheet): Running {
  const what = setIn(bold.face, running.what);
  const left = INNER_WIDTH - bold.face.widthOf(what, SMALL) - 20;
  return {
    what,
    whose: shortened(running.whose, left, regular),
    notice: running.notice,
    reference: shortened(running.reference, INNER_WIDTH - 90, regular),
  };
}

function drawPage({ regular, bold }: Sheet, running: Running, ink: Ink, number: string): void {
  const small: Setting = { face: regular, size: SMALL, colour: GREY };
  const [left, right] = [PAGE.left, PAGE.width - PAGE.right];
  const above = PAGE.height - 36;
  inkText(ink, null, running.what, left, above, { face: bold, size: SMALL, colour: BLUE });
  fromRight(ink, running.whose, above, small);
  inkRule(ink, left, right, above - 6, LINE);
  if (running.notice !== null) drawNotice(ink, running.notice, bold);
  inkRule(ink, left, right, 44, LINE);
  inkText(ink, null, running.reference, left, 32, small);
  fromRight(ink, number, 32, { ...small, colour: DARK });
}

/** Draws what every page repeats, once it is known how many there are. It is no part of what is read aloud. */
export function runningHeads(sheet: Sheet): void {
  const running = fitted(sheet);
  for (const [index, ink] of sheet.inks.entries()) {
    endMark(ink);
    drawPage(sheet, running, ink, `Pagina ${String(index + 1)} di ${String(sheet.inks.length)}`);
  }
}

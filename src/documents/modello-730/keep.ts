import { heading } from '../layout/blocks';
import { finish } from '../layout/sheet';
import { drawAttachments } from './attachments';
import { drawCalendar } from './calendar';
import { drawChoices } from './choices';
import { drawCover, drawWhatItIs } from './cover';
import { drawExplanations } from './explanations';
import { drawPapers } from './papers';
import { newPrint } from './print';
import type { PrintInput } from './print-input';
import { drawProspetto } from './prospetto';
import { drawQuadri } from './quadri';
import { drawReceipt } from './receipt';
import { drawReservations, drawResult } from './result';

const TITLE = 'Stampa da conservare';

/** The return as the customer keeps it: the result, how it came about, when it is paid, the receipt, what to keep. @returns a PDF */
export async function printToKeep(input: PrintInput): Promise<Uint8Array> {
  const print = await newPrint(input, TITLE);
  drawCover(print, TITLE);
  drawWhatItIs(print);
  drawResult(print);
  drawReservations(print);
  drawCalendar(print);
  drawPapers(print);
  drawProspetto(print);
  drawExplanations(print);
  heading(print.sheet, 1, 'La dichiarazione, quadro per quadro', { rest: 200 });
  drawQuadri(print);
  drawAttachments(print);
  drawReceipt(print);
  drawChoices(print);
  return finish(print.sheet);
}

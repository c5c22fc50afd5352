import { finish, turnPage } from '../layout/sheet';
import { drawAttachments } from './attachments';
import { drawCalendar } from './calendar';
import { drawChoices } from './choices';
import { drawCover, drawWhatItIs } from './cover';
import { drawExplanations } from './explanations';
import { drawPapers } from './papers';
import { drawMistakes } from './mistakes';
import { newPrint, ofEach } from './print';
import type { PrintInput } from './print-input';
import { drawProspetto } from './prospetto';
import { drawQuadri } from './quadri';
import { drawReceipt } from './receipt';
import { drawReservations, drawResult } from './result';
import { drawSignatures } from './signatures';

const TITLE = 'Stampa da conservare';

/** The return as the customer keeps it: the result, how it came about, when it is paid, the receipt, what to keep. @returns a PDF */
export async function printToKeep(input: PrintInput): Promise<Uint8Array> {
  const print = await newPrint(input, TITLE);
  drawCover(print, TITLE);
  drawWhatItIs(print);
  drawMistakes(print);
  drawResult(print);
  for (const each of ofEach(print)) drawReservations(each);
  drawCalendar(print);
  for (const each of ofEach(print)) drawPapers(each);
  for (const each of ofEach(print)) drawProspetto(each);
  for (const each of ofEach(print)) drawExplanations(each);
  for (const each of ofEach(print)) drawQuadri(each);
  for (const each of ofEach(print)) drawSignatures(each);
  drawAttachments(print);
  drawReceipt(print);
  for (const each of ofEach(print)) drawChoices(each, turnPage);
  return finish(print.sheet);
}

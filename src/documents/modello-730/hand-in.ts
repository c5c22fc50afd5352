import { bullets, paragraph, turnSheet } from '../layout/blocks';
import { finish } from '../layout/sheet';
import { drawAttachments } from './attachments';
import { drawChoices } from './choices';
import { drawCover, drawWhatItIs } from './cover';
import { drawPapersToHandIn } from './papers';
import { drawMistakes } from './mistakes';
import { newPrint, ofEach, type Print } from './print';
import type { PrintInput } from './print-input';
import { drawQuadri, filledQuadri } from './quadri';
import { drawSignatures } from './signatures';

const TITLE = 'Stampa da consegnare';

const WHAT_TO_DO = [
  'Controlla i dati, quadro per quadro.',
  'Firma la dichiarazione dove è indicato, e la scheda 730-1 per ogni scelta che fai.',
  'Metti la scheda 730-1, che è l’ultimo foglio, in una busta chiusa.',
  'Consegna tutto al CAF insieme ai documenti dell’elenco, che sta dopo la firma.',
];

function drawContents(print: Print): void {
  const quadri = ofEach(print).flatMap((each) =>
    filledQuadri(each).map(({ title }) => `${title}${each.whose}`),
  );
  paragraph(print.sheet, 'Che cosa fare', { bold: true, gap: 3 });
  bullets(print.sheet, WHAT_TO_DO);
  paragraph(print.sheet, 'Che cosa è compilato', { bold: true, gap: 3 });
  bullets(print.sheet, quadri.length === 0 ? ['Nessun quadro è compilato.'] : quadri);
}

/** The return as it is handed in: quadro by quadro, to sign, with the list of what goes with it and, apart, the 730-1. @returns a PDF */
export async function printToHandIn(input: PrintInput): Promise<Uint8Array> {
  const print = await newPrint(input, TITLE);
  drawCover(print, TITLE);
  drawWhatItIs(print);
  drawMistakes(print);
  drawContents(print);
  for (const each of ofEach(print)) drawQuadri(each);
  for (const each of ofEach(print)) drawSignatures(each);
  if (input.attachments.length > 0) drawAttachments(print);
  else for (const each of ofEach(print)) drawPapersToHandIn(each);
  for (const each of ofEach(print)) drawChoices(each, turnSheet);
  return finish(print.sheet);
}

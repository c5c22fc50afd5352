import { bullets, heading, paragraph } from '../layout/blocks';
import type { Print } from './print';

/** As many as one goes through at a time. */
const MOST = 12;

const counted = (count: number) => (count === 1 ? 'C’è 1 errore' : `Ci sono ${String(count)} errori`);
const more = (count: number) => (count === 1 ? 'Un altro errore.' : `Altri ${String(count)} errori.`);

/** What has to be put right before the print is worth anything. Nothing where the checks find no error. */
export function drawMistakes({ sheet, input: { mistakes } }: Print): void {
  if (mistakes.length === 0) return;
  heading(sheet, 1, 'Che cosa correggere prima');
  paragraph(
    sheet,
    `${counted(mistakes.length)} da correggere prima di consegnare la dichiarazione. Dopo la correzione anche il risultato può cambiare.`,
    { bold: true, gap: 4 },
  );
  const left = mistakes.length - MOST;
  bullets(sheet, left > 0 ? [...mistakes.slice(0, MOST), more(left)] : mistakes);
}

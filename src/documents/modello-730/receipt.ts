import { heading, paragraph, remark } from '../layout/blocks';
import { drawAttachmentTable } from './attachments';
import { personOf } from './person';
import type { Print } from './print';
import { placesToSign } from './signatures';

const TO_FILL = '_'.repeat(24);

/** What was handed in with it; without attachments there is room for whoever receives papers to write them down. */
function drawWhatWasReceived(print: Print, received: string): void {
  const { sheet, input } = print;
  if (input.attachments.length === 0) {
    paragraph(sheet, `${received} e la busta chiusa con la scheda 730-1.`);
    return paragraph(sheet, `Documenti ricevuti su carta: ${TO_FILL.repeat(2)}`);
  }
  paragraph(sheet, `${received}, la busta chiusa con la scheda 730-1 e i documenti che seguono.`);
  drawAttachmentTable(print);
}

/** What the CAF gives back to whoever hands in the return: what it received, when and from whom. */
export function drawReceipt(print: Print): void {
  const { sheet, input } = print;
  const { taxReturn, year } = input.liquidation;
  const { name, codiceFiscale } = personOf(taxReturn);
  heading(sheet, 1, 'Ricevuta della consegna', { rest: 260 });
  drawWhatWasReceived(
    print,
    `${input.cafName} ha ricevuto da ${name === '' ? TO_FILL : name} (codice fiscale: ${codiceFiscale === '' ? TO_FILL : codiceFiscale}) la dichiarazione ${year.model} dei redditi ${String(year.incomeYear)}, con il numero ${input.returnId}`,
  );
  placesToSign(print, 'Data della consegna', 'Firma di chi riceve, per il CAF');
  placesToSign(print, 'Luogo', 'Firma di chi consegna');
  remark(
    sheet,
    'Questa ricevuta contiene i dati della 730-2, ma non è il modello ministeriale: vale solo con la data e la firma del CAF.',
  );
}

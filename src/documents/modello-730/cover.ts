import { showDay } from '../../domain/dates/show-day';
import { sayAddress } from '../../domain/modello-730/cells/address';
import { BLUE, GREY } from '../layout/ink';
import { heading, paragraph, writeBlock } from '../layout/blocks';
import { INNER_WIDTH, PAGE } from '../layout/page-size';
import { drawQr } from '../layout/qr';
import { within } from '../layout/sheet';
import { cellsWithLostLetters } from './lost-letters';
import { NOT_WRITTEN, personOf } from './person';
import { codeOf, type Print } from './print';

const QR = 96;

/** A name and what it stands for, in one line. */
function fact({ sheet }: Print, label: string, value: string): void {
  within(sheet, 'P', (element) => {
    writeBlock(sheet, element, label, { size: 9, colour: GREY, gap: 0 });
    writeBlock(sheet, element, value, { size: 12, bold: true, gap: 5, outdent: QR + 12 });
  });
}

function drawCode({ sheet, input }: Print): void {
  const alt = `Codice QR della dichiarazione ${input.returnId}`;
  drawQr(sheet, codeOf(input), PAGE.left + INNER_WIDTH - QR, sheet.y, QR, alt);
}

/** The head of the first page: what the print is, whose, and the code by which the CAF finds it. @param title «Stampa da consegnare» */
export function drawCover(print: Print, title: string): void {
  const { sheet, input } = print;
  const { year, taxReturn } = input.liquidation;
  const { name, codiceFiscale } = personOf(taxReturn);
  paragraph(sheet, input.cafName, { size: 11, bold: true, colour: BLUE, gap: 4 });
  heading(sheet, 1, title);
  const top = sheet.y;
  drawCode(print);
  paragraph(sheet, `Dichiarazione dei redditi ${String(year.incomeYear)} (${year.model})`, {
    size: 12,
    gap: 8,
  });
  fact(print, 'Contribuente', name === '' ? NOT_WRITTEN : name);
  fact(print, 'Codice fiscale', codiceFiscale === '' ? NOT_WRITTEN : codiceFiscale);
  sheet.y = Math.min(sheet.y, top - QR - 6);
  paragraph(sheet, `Dichiarazione n. ${input.returnId}, stampata il ${showDay(input.preparedOn)}.`, {
    size: 9.5,
    gap: 1,
  });
  paragraph(sheet, `Impronta SHA-256 dei dati: ${input.hash}`, { size: 8.5, colour: GREY, gap: 8 });
}

/** Where letters of what was written are missing on the paper. */
function drawLostLetters({ sheet, input: { liquidation, spouse } }: Print): void {
  const returns = spouse === null ? [liquidation] : [liquidation, spouse];
  const cells = returns.flatMap(({ taxReturn }) => cellsWithLostLetters(taxReturn, sheet.regular.face));
  if (cells.length === 0) return;
  const where = [...new Set(cells)].map(sayAddress).join(', ');
  paragraph(
    sheet,
    `Questa stampa non ha alcune delle lettere che sono state scritte, e al loro posto mette □: ${where}. Riscrivile con le lettere latine, come stanno sulla tessera sanitaria.`,
    { size: 9.5, bold: true, gap: 10 },
  );
}

/** That this is no form of the ministry's, how sure its data are, and what of them is not printed. */
export function drawWhatItIs(print: Print): void {
  const { sheet, input } = print;
  const { year } = input.liquidation;
  paragraph(
    sheet,
    `Questa stampa non è il modello ministeriale: riporta gli stessi dati con gli stessi righi e le stesse colonne.${
      year.riscontrato === null
        ? ' Righi, codici e importi non sono ancora stati confrontati con il modello ufficiale: sono una stima, da verificare con il CAF.'
        : ` I dati dell’anno sono stati confrontati con il modello ufficiale da ${year.riscontrato.by} il ${showDay(year.riscontrato.on)}.`
    }`,
    { size: 9.5, gap: 10 },
  );
  drawLostLetters(print);
}

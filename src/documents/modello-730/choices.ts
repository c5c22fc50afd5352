import type { Row } from '../../domain/modello-730/cells/tax-return';
import type { Code, Column, Section } from '../../domain/modello-730/structure/form';
import { heading, paragraph } from '../layout/blocks';
import { drawLines, heightOf, linesOf } from '../layout/text';
import { DARK, inkBorder, inkText, type Setting } from '../layout/ink';
import { INNER_WIDTH, PAGE } from '../layout/page-size';
import { keepTogether, within, type Sheet } from '../layout/sheet';
import { boxLine } from '../layout/boxes';
import { showCode } from './cell-text';
import { NOT_WRITTEN, personOf } from './person';
import { placesToSign } from './signatures';
import type { Print } from './print';
import { APART } from './quadri';

const SQUARE = 9;
const COLUMN = INNER_WIDTH / 2;

/** How a choice is written: what is chosen is bold, and says so. */
function written({ sheet }: Print, code: Code, isChosen: boolean): { lines: string[]; setting: Setting } {
  const setting: Setting = { face: isChosen ? sheet.bold : sheet.regular, size: 9.2 };
  const text = `${isChosen ? 'Scelto: ' : ''}${showCode(code)}`;
  return { lines: linesOf(setting, text, COLUMN - 24), setting };
}

function drawChoice(print: Print, code: Code, isChosen: boolean, x: number, y: number): void {
  const { sheet } = print;
  const { lines, setting } = written(print, code, isChosen);
  inkBorder(sheet.ink, [[x, y - SQUARE - 1, SQUARE, SQUARE]], DARK, 0.9);
  if (isChosen) inkText(sheet.ink, null, '×', x + 1.4, y - SQUARE + 0.6, { face: sheet.bold, size: 13 });
  within(sheet, 'P', (element) => {
    drawLines(sheet, element, lines, x + SQUARE + 6, y, setting);
  });
}

/** All that can be chosen, in two columns; what is chosen is ticked, bold, and said. */
function drawCodes(print: Print, { label, codes = [] }: Column, chosen: unknown): void {
  const { sheet } = print;
  paragraph(sheet, label, { size: 9.2, bold: true, gap: 1 });
  for (let index = 0; index < codes.length; index += 2) {
    const pair = codes.slice(index, index + 2);
    const heights = pair.map((code) => {
      const { lines, setting } = written(print, code, code.code === chosen);
      return heightOf(lines, setting.size);
    });
    const height = Math.max(...heights) + 2;
    keepTogether(sheet, height);
    pair.forEach((code, place) => {
      drawChoice(print, code, code.code === chosen, PAGE.left + place * COLUMN, sheet.y);
    });
    sheet.y -= height;
  }
  sheet.y -= 4;
}

function drawColumn(print: Print, column: Column, value: unknown): void {
  if (column.kind === 'box') return placesToSign(print, 'Data', column.label);
  if (column.codes !== undefined) return drawCodes(print, column, value);
  boxLine(print.sheet, {
    ...{ name: '', detail: '', title: '' },
    boxes: [{ label: column.label, value: typeof value === 'string' ? value : '', parts: 6 }],
  });
}

function drawChoiceSection(
  print: Print,
  { title, righi }: Section,
  rows: ReadonlyMap<string, readonly Row[]>,
) {
  for (const { id, columns } of righi) {
    const values = rows.get(id)?.[0]?.values;
    const [first] = columns;
    const isChosen = first !== undefined && values?.has(first.id) === true;
    heading(print.sheet, 2, isChosen ? title : `${title}: nessuna scelta`, { rest: 90, bookmark: title });
    for (const column of columns) drawColumn(print, column, values?.get(column.id));
  }
}

/**
 * The choices of the 8, 5 and 2 per mille.
 * @param begin goes to where they begin: a page, or a sheet of paper that holds nothing else
 */
export function drawChoices(print: Print, begin: (sheet: Sheet) => void): void {
  const { sheet, input } = print;
  const { taxReturn, year } = input.liquidation;
  const quadro = taxReturn.structure.quadri.find(({ id }) => id === APART.choices);
  if (quadro === undefined) return;
  const { name, codiceFiscale } = personOf(taxReturn);
  begin(sheet);
  heading(sheet, 1, `Scheda 730-1${print.whose}`);
  paragraph(sheet, 'Scelta per l’otto, il cinque e il due per mille dell’Irpef', { bold: true, gap: 2 });
  paragraph(
    sheet,
    `Dichiarazione ${year.model}. Contribuente: ${name === '' ? NOT_WRITTEN : name}. Codice fiscale: ${codiceFiscale === '' ? NOT_WRITTEN : codiceFiscale}.`,
    { size: 9.5, gap: 2 },
  );
  paragraph(
    sheet,
    'Si consegna in una busta chiusa, anche se non si esprime alcuna scelta. Ogni scelta vale solo con la firma.',
    { size: 9.5 },
  );
  for (const section of quadro.sections) drawChoiceSection(print, section, taxReturn.rows);
}

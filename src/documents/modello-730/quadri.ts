import { sayAddress } from '../../domain/modello-730/cells/address';
import type { Row } from '../../domain/modello-730/cells/tax-return';
import type { Quadro, Rigo, Section } from '../../domain/modello-730/structure/form';
import type { UncertainFact } from '../../domain/modello-730/structure/uncertain';
import { bullets, heading, heightOfBlock, paragraph, remark, type BlockStyle } from '../layout/blocks';
import { boxLine, type BoxLine } from '../layout/boxes';
import { GREY } from '../layout/ink';
import { within } from '../layout/sheet';
import { doubtsIn, doubtsOf, type Doubts } from './doubts';
import type { Print } from './print';
import { lineOf } from './rigo';

/** Those that have a sheet or a place of their own. */
export const APART = { choices: 'otto-cinque-due-per-mille', signature: 'firma' };

const SECTION: BlockStyle = { size: 10, colour: GREY, gap: 3 };

function rowsOfRigo({ input }: Print, { id }: Rigo): readonly Row[] {
  return input.liquidation.taxReturn.rows.get(id) ?? [];
}

function rowsOfQuadro(print: Print, { sections }: Quadro): Row[] {
  return sections.flatMap(({ righi }) => righi.flatMap((rigo) => rowsOfRigo(print, rigo)));
}

/** The quadri that hold anything, in the order of the form, but for those that stand apart. */
export function filledQuadri(print: Print): Quadro[] {
  const apart = new Set(Object.values(APART));
  return print.input.liquidation.taxReturn.structure.quadri.filter(
    (quadro) => !apart.has(quadro.id) && rowsOfQuadro(print, quadro).length > 0,
  );
}

/** The lines of a section: of righi that are alike the first one bears the title. */
function linesOfSection(print: Print, { righi }: Section): BoxLine[] {
  return righi.flatMap((rigo) =>
    rowsOfRigo(print, rigo).map((row, index) => lineOf(row, index === 0 ? rigo.title : '', print.places)),
  );
}

/** The righi of a section that are filled in, below its title. */
function drawSection(print: Print, section: Section, title: string | null): void {
  const { sheet } = print;
  const lines = linesOfSection(print, section);
  if (lines.length === 0) return;
  const above = {
    height: title === null ? 0 : heightOfBlock(sheet, title, SECTION),
    draw: () => {
      if (title !== null) paragraph(sheet, title, SECTION);
    },
  };
  for (const [index, line] of lines.entries()) boxLine(sheet, line, index === 0 ? above : undefined);
  sheet.y -= 4;
}

/** What is filled in of a quadro. The title of its only section is left out: it says what the quadro's says. */
export function drawSections(print: Print, { sections }: Quadro): void {
  const hasOne = sections.length === 1;
  for (const section of sections) drawSection(print, section, hasOne ? null : section.title);
}

/** «E41 colonna 7, codice 2»: where a doubt stands, as people find it on the form. */
function placeOf(where: string): string {
  const [cell = '', code] = where.split(' = ');
  return code === undefined ? sayAddress(cell) : `${sayAddress(cell)}, codice ${code}`;
}

/** What is doubtful for the same reason is told together. */
function doubtLines(found: readonly UncertainFact[]): string[] {
  const byReason = Map.groupBy(found, ({ why }) => why);
  return [...byReason].map(([why, facts]) => {
    const where = facts.map((fact) => `${placeOf(fact.where)} (${fact.what})`);
    return `${where.join('; ')}: ${why}`;
  });
}

function drawDoubts({ sheet }: Print, doubts: Doubts, rows: readonly Row[]): void {
  const found = doubtsIn(doubts, rows);
  if (found.length === 0) return;
  remark(sheet, 'Ancora da verificare sul modello e sulle istruzioni ufficiali:');
  bullets(sheet, doubtLines(found), { size: 8.5, gap: 1, colour: GREY });
}

/** The return as the form has it, quadro by quadro, only what is filled in. */
export function drawQuadri(print: Print): void {
  const { sheet } = print;
  heading(sheet, 1, `La dichiarazione, quadro per quadro${print.whose}`, { rest: 200 });
  const doubts = doubtsOf(print.input.liquidation.taxReturn);
  for (const quadro of filledQuadri(print))
    within(sheet, 'Sect', () => {
      heading(sheet, 2, quadro.title, { rest: 120 });
      drawSections(print, quadro);
      drawDoubts(print, doubts, rowsOfQuadro(print, quadro));
      sheet.y -= 6;
    });
}

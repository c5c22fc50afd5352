import type { Figure } from '../../domain/modello-730/engine/figure';
import { showNumber } from '../../domain/modello-730/numbers/show';
import { figureGroups } from '../../domain/modello-730/papers/prospetto';
import { heading, paragraph } from '../layout/blocks';
import { table, type TableColumn, type TableRow } from '../layout/table';
import type { Print } from './print';

const COLUMNS: readonly TableColumn[] = [
  { title: 'Rigo', width: 1.1 },
  { title: 'Voce', width: 9 },
  { title: 'Euro', width: 2.2, align: 'right' },
];

/** Rows that are read even where they hold nothing. */
const ALWAYS = new Set(['r11', 'r14', 'r16', 'r48', 'r50', 'r59', 'r60', 'risultato']);

/** What a figure is called without our row numbers: those of the prospetto are told where they are sure. */
const rowOf = ({ rule: { row } }: Figure) => (row === null ? '' : String(row));

function rowFor(figure: Figure): TableRow {
  const cells = [rowOf(figure), figure.rule.name, showNumber(figure.value)];
  return { cells, ...(ALWAYS.has(figure.rule.id) ? { bold: true } : {}) };
}

/** The liquidation row by row. Rows that hold nothing are left out, but for those on which the others rest. */
export function drawProspetto({ sheet, whose, input: { liquidation } }: Print): void {
  heading(sheet, 1, `Prospetto di liquidazione${whose}`);
  paragraph(
    sheet,
    'Le voci hanno i numeri dei righi del modello 730-3, dove sono noti; quelle a zero non sono riportate.',
    { size: 9.5 },
  );
  const rows = figureGroups(liquidation).flatMap(({ title, figures }): TableRow[] => {
    const shown = figures.filter(({ rule, value }) => !value.isZero || ALWAYS.has(rule.id));
    return shown.length === 0 ? [] : [{ cells: ['', title, ''], strong: true }, ...shown.map(rowFor)];
  });
  table(sheet, COLUMNS, rows);
}

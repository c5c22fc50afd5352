import type { Instalment } from '../../domain/modello-730/result/instalments';
import { calendarOf } from '../../domain/modello-730/papers/calendar';
import { settlementOf } from '../../domain/modello-730/papers/settlement';
import { heading, paragraph } from '../layout/blocks';
import { setTable, table, type TableColumn } from '../layout/table';
import type { Print } from './print';
import { euros } from './result';

const COLUMNS: readonly TableColumn[] = [
  { title: 'Quando', width: 4 },
  { title: 'Che cosa', width: 9 },
  { title: 'Quanto', width: 2.4, align: 'right' },
];

const INSTALMENTS: readonly TableColumn[] = [
  { title: 'Rata', width: 2 },
  { title: 'Importo', width: 3, align: 'right' },
  { title: 'Interessi', width: 3, align: 'right' },
  { title: 'Totale', width: 3, align: 'right' },
];

function drawInstalments({ sheet }: Print, instalments: readonly Instalment[]): void {
  if (instalments.length < 2) return;
  paragraph(sheet, 'Le rate, una al mese', { bold: true, gap: 3 });
  table(
    sheet,
    INSTALMENTS,
    instalments.map(({ number, amount, interest, total }) => ({
      cells: [String(number), euros(amount), euros(interest), euros(total)],
    })),
  );
}

/** What is paid and paid back, and the days not to miss. */
export function drawCalendar(print: Print): void {
  const { sheet, input } = print;
  const settlement = settlementOf(input.liquidation, input.spouse);
  const entries = calendarOf(input.liquidation.year, settlement);
  const days = setTable(
    sheet,
    COLUMNS,
    entries.map(({ when, what, amount }) => ({ cells: [when, what, amount === null ? '' : euros(amount)] })),
  );
  heading(sheet, 1, 'Calendario dei pagamenti e dei rimborsi', { rest: days.height });
  days.draw();
  drawInstalments(print, settlement.instalments);
}

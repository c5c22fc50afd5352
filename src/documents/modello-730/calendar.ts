import { calendarOf } from '../../domain/modello-730/papers/calendar';
import { heading } from '../layout/blocks';
import { table, type TableColumn } from '../layout/table';
import type { Print } from './print';
import { euros } from './result';

const COLUMNS: readonly TableColumn[] = [
  { title: 'Quando', width: 4 },
  { title: 'Che cosa', width: 9 },
  { title: 'Quanto', width: 2.4, align: 'right' },
];

/** What is paid and paid back, and the days not to miss. */
export function drawCalendar({ sheet, input: { liquidation } }: Print): void {
  heading(sheet, 1, 'Calendario dei pagamenti e dei rimborsi');
  table(
    sheet,
    COLUMNS,
    calendarOf(liquidation).map(({ when, what, amount }) => ({
      cells: [when, what, amount === null ? '' : euros(amount)],
    })),
  );
}

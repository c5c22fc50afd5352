import { showDay } from '../../domain/dates/show-day';
import { papersToKeep } from '../../domain/modello-730/papers/documents-to-keep';
import { heading, paragraph } from '../layout/blocks';
import { table, type TableColumn } from '../layout/table';
import type { Print } from './print';

const COLUMNS: readonly TableColumn[] = [
  { title: 'Per che cosa', width: 5 },
  { title: 'Documenti', width: 8 },
  { title: 'Fino al', width: 2.6 },
];

/** What to keep, and until when. */
export function drawPapers({ sheet, whose, input: { liquidation } }: Print): void {
  const { scadenze } = liquidation.year.parameters;
  const papers = papersToKeep(liquidation);
  heading(sheet, 1, `Documenti da conservare${whose}`);
  paragraph(
    sheet,
    `Conserva questa stampa e i documenti fino al ${showDay(scadenze.conservazione.value)}: il 31 dicembre del quinto anno dopo quello in cui si presenta la dichiarazione (D.P.R. 600/1973 art. 43).${
      papers.some(({ isLonger }) => isLonger)
        ? ' Quelli delle spese che si detraggono in più anni vanno tenuti più a lungo: fino al quinto anno dopo la dichiarazione con l’ultima rata.'
        : ''
    }`,
  );
  table(
    sheet,
    COLUMNS,
    papers.map(({ where, title, papers: documents, until, isLonger }) => ({
      cells: [where === '' ? title : `${where} – ${title}`, documents.join('; '), showDay(until)],
      bold: isLonger,
    })),
    9.5,
  );
}

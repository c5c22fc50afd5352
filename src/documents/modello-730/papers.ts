import { showDay } from '../../domain/dates/show-day';
import { papersToKeep, type PapersToKeep } from '../../domain/modello-730/papers/documents-to-keep';
import { heading, paragraph } from '../layout/blocks';
import { table, type TableColumn } from '../layout/table';
import type { Print } from './print';

const WHAT: readonly TableColumn[] = [
  { title: 'Per che cosa', width: 5 },
  { title: 'Documenti', width: 8 },
];
const WHAT_AND_UNTIL: readonly TableColumn[] = [...WHAT, { title: 'Fino al', width: 2.6 }];

/** «E41 – Spese per interventi edilizi», and what proves them. */
function cellsFor({ where, title, papers }: PapersToKeep): string[] {
  return [where === '' ? title : `${where} – ${title}`, papers.join('; ')];
}

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
    WHAT_AND_UNTIL,
    papers.map((each) => ({ cells: [...cellsFor(each), showDay(each.until)], bold: each.isLonger })),
    9.5,
  );
}

/** What proves the return and is handed in on paper, where nothing is attached in the portal. */
export function drawPapersToHandIn({ sheet, whose, input: { liquidation } }: Print): void {
  const papers = papersToKeep(liquidation);
  heading(sheet, 1, `Documenti da consegnare${whose}`);
  if (papers.length === 0) return paragraph(sheet, 'Nessun documento da consegnare.');
  table(
    sheet,
    WHAT,
    papers.map((each) => ({ cells: cellsFor(each) })),
    9.5,
  );
}

import { heading, paragraph } from '../layout/blocks';
import { table, type TableColumn } from '../layout/table';
import type { Print } from './print';

const COLUMNS: readonly TableColumn[] = [
  { title: 'N.', width: 1 },
  { title: 'Documento', width: 8 },
  { title: 'Come è consegnato', width: 7 },
];

/** The documents that go with the return, or that there are none. */
export function drawAttachmentTable({ sheet, input: { attachments } }: Print): void {
  if (attachments.length === 0) return paragraph(sheet, 'Nessun documento è allegato.');
  table(
    sheet,
    COLUMNS,
    attachments.map(({ document, file }, index) => ({
      cells: [String(index + 1), document, file === null ? 'su carta' : `nel portale: ${file}`],
    })),
  );
}

export function drawAttachments(print: Print): void {
  heading(print.sheet, 1, 'Documenti allegati');
  drawAttachmentTable(print);
}

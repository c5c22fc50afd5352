import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ConfirmDialog } from '../../../shared';
import { activations, countOf, customers } from './report';
import type { ImportReport } from './use-import';

interface RunImportProps {
  report: ImportReport;
  /** Activates everybody; what it throws is shown in the dialog. */
  onRun: () => Promise<void>;
}

function consequences(lines: ImportReport['lines']): string {
  const taken = countOf(lines, ['take-over']);
  const over =
    taken === 0
      ? ''
      : ` Per ${customers(taken)} il codice fiscale era di un’utenza Anonima con un altro indirizzo: le sessioni, la password e i link di quell’utenza finiscono, e il vecchio indirizzo riceve un avviso.`;
  return `Chi è nel file diventa Registrato e, se ha un’email, riceve il link per scegliere la password; per chi non ce l’ha stampa la lettera dalla sua scheda.${over} Attiva soltanto persone che il CAF ha verificato.`;
}

/** Activates the customers of a file in which no line is wrong. */
export function RunImport({ report: { lines, errors }, onRun }: RunImportProps) {
  const [open, setOpen] = useState(false);
  const count = activations(lines);
  if (errors > 0) return null;
  if (count === 0) return <Typography>Nel file non c’è nessuno da attivare.</Typography>;
  return (
    <div>
      <Button
        size="L"
        onClick={() => {
          setOpen(true);
        }}
      >
        {`Attiva ${customers(count)}`}
      </Button>
      <ConfirmDialog
        open={open}
        onClose={() => {
          setOpen(false);
        }}
        title={`Attivare ${customers(count)}?`}
        confirm={`Attiva ${customers(count)}`}
        onConfirm={onRun}
      >
        {consequences(lines)}
      </ConfirmDialog>
    </div>
  );
}

import { AskedAction, useBackoffice } from '../../../../shared';
import { printLetter } from '../../print-letter';
import type { CustomerCardProps } from '../card';

/** The letter with a one-time code, for who has no email. */
export function PrintLetterAction({ customer, onChange }: CustomerCardProps) {
  const backoffice = useBackoffice();
  return (
    <AskedAction
      label="Stampa la lettera con il codice"
      title="Stampare la lettera con il codice?"
      confirm="Scarica la lettera"
      success="La lettera è stata scaricata: stampala e consegnala al cliente."
      onChange={onChange}
      run={() => printLetter(backoffice, customer.id)}
    >
      La lettera contiene un codice che vale una volta sola, per scegliere la password. I link e i codici di
      prima non valgono più. Consegnala soltanto al cliente, dopo aver visto un suo documento.
    </AskedAction>
  );
}

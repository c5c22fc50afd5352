import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { officeCommunicationsContract } from '../../../../contracts/communications';
import type { ListReport } from '../../../../contracts/communications/operators';
import { ErrorNotice, toBackofficeError, useBackoffice, type BackofficeError } from '../../../shared';
import { textOfCsv } from '../../customers/import/csv';
import { FileButton } from '../../customers/import/FileButton';
import { ListProblems } from './ListProblems';

interface ListFieldsProps {
  text: string;
  onChange: (text: string) => void;
}

/** Picks customers by their codici fiscali: pasted, or from a file, and looked at before anything is sent. */
export function ListFields({ text, onChange }: ListFieldsProps) {
  const backoffice = useBackoffice();
  const [report, setReport] = useState<ListReport | null>(null);
  const [error, setError] = useState<BackofficeError | null>(null);
  const change = (next: string) => {
    setReport(null);
    onChange(next);
  };

  async function check() {
    try {
      const body = { codiciFiscali: text };
      setReport(await backoffice.call(officeCommunicationsContract.checkList, { body }));
      setError(null);
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    }
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <ErrorNotice
        error={error}
        fields={['codiciFiscali']}
        onClose={() => {
          setError(null);
        }}
      />
      <Typography>
        Un codice fiscale per riga, oppure un file CSV: conta solo quello, il resto della riga non importa. Si
        trovano soltanto i clienti Registrati dei tuoi uffici.
      </Typography>
      <FileButton
        accept=".csv,.txt,text/csv,text/plain"
        onFile={(bytes) => {
          change(textOfCsv(bytes));
        }}
      >
        Scegli il file
      </FileButton>
      <Field.Root name="codiciFiscali" error={error?.field('codiciFiscali') ?? false}>
        <Field.Label>Codici fiscali</Field.Label>
        <Textarea
          minHeight="16rem"
          value={text}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
            change(event.target.value);
          }}
        />
        <Field.Error />
      </Field.Root>
      <Flex>
        <Button variant="tertiary" disabled={text.trim() === ''} onClick={() => void check()}>
          Controlla l’elenco
        </Button>
      </Flex>
      {report !== null && <ListProblems report={report} />}
    </Flex>
  );
}

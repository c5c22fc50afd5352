import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { Columns } from './Columns';
import { csvOf, textOfCsv } from './csv';
import { FileButton } from './FileButton';
import { SaveCsvButton } from './SaveCsvButton';
import { Card } from '../../../shared';

interface CsvSourceProps {
  csv: string;
  busy: boolean;
  onChange: (csv: string) => void;
  onCheck: () => void;
}

const SAMPLE = csvOf([
  ['codice_fiscale', 'cognome', 'nome', 'email'],
  ['RSSMRA80A01H501U', 'Rossi', 'Mario', 'mario.rossi@example.it'],
  ['BNCLRA75C41F205N', 'Bianchi', 'Laura', ''],
]);

/** The file, chosen or pasted, and what it must hold. */
export function CsvSource({ csv, busy, onChange, onCheck }: CsvSourceProps) {
  return (
    <Card
      title="Il file"
      actions={
        <Button size="L" loading={busy} disabled={csv.trim() === ''} onClick={onCheck}>
          Controlla il file
        </Button>
      }
    >
      <Typography>
        Un file CSV (da Excel: «Salva con nome», poi «CSV») con una persona per riga, al massimo 5.000. Nella
        prima riga stanno i nomi delle colonne:
      </Typography>
      <Columns />
      <Flex gap={2} wrap="wrap">
        <FileButton
          accept=".csv,text/csv"
          onFile={(bytes) => {
            onChange(textOfCsv(bytes));
          }}
        >
          Scegli il file
        </FileButton>
        <SaveCsvButton filename="clienti-di-esempio.csv" text={() => SAMPLE}>
          Scarica un esempio
        </SaveCsvButton>
      </Flex>
      <Field.Root name="csv" hint="Si può anche correggere qui quello che il controllo trova.">
        <Field.Label>Le righe del file, oppure incollale qui</Field.Label>
        <Textarea
          minHeight="20rem"
          value={csv}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
            onChange(event.target.value);
          }}
        />
        <Field.Hint />
      </Field.Root>
    </Card>
  );
}

import { Td, Tr, Typography } from '@strapi/design-system';
import type { ImportLine } from '../../../../contracts/customers/imports';
import { LINE_OUTCOMES } from '../words';
import { Label, type Tone, StackingTable } from '../../../shared';

export const OUTCOME_TONES: Record<ImportLine['outcome'], Tone> = {
  error: 'danger',
  create: 'success',
  promote: 'success',
  'take-over': 'warning',
  'already-registrato': 'neutral',
  'out-of-scope': 'neutral',
};

const COLUMNS = ['Riga', 'Codice fiscale', 'Esito', 'Dettagli'];

/** Lines of an import with what is to be said of each. */
export function ReportTable({ lines }: { lines: ImportLine[] }) {
  return (
    <StackingTable label="Righe del file" columns={COLUMNS} rowCount={lines.length}>
      {lines.map(({ line, codiceFiscale, outcome, messages }) => (
        <Tr key={line}>
          <Td>
            <Typography>{line}</Typography>
          </Td>
          <Td>
            <Typography>{codiceFiscale}</Typography>
          </Td>
          <Td>
            <Label tone={OUTCOME_TONES[outcome]}>{LINE_OUTCOMES[outcome]}</Label>
          </Td>
          <Td>{messages.length > 0 && <Typography>{messages.join(' ')}</Typography>}</Td>
        </Tr>
      ))}
    </StackingTable>
  );
}

import { Badge, Td, Tr, Typography } from '@strapi/design-system';
import type { ImportLine } from '../../../../contracts/customers/imports';
import { StackingTable } from '../StackingTable';
import { LINE_OUTCOMES } from '../words';

export const OUTCOME_VARIANTS = {
  error: 'danger',
  create: 'success',
  promote: 'success',
  'take-over': 'warning',
  'already-registrato': 'neutral',
  'out-of-scope': 'neutral',
} as const satisfies Record<ImportLine['outcome'], string>;

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
            <Badge variant={OUTCOME_VARIANTS[outcome]}>{LINE_OUTCOMES[outcome]}</Badge>
          </Td>
          <Td>{messages.length > 0 && <Typography>{messages.join(' ')}</Typography>}</Td>
        </Tr>
      ))}
    </StackingTable>
  );
}

import { Flex, Td, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { AuditEntry } from '../../../contracts/audit';
import { StackingTable, formatInstant } from '../../shared';
import { customerAddress } from '../customers/addresses';

const COLUMNS = ['Quando', 'Chi', 'Che cosa', 'Cliente'];

function Customer({ entry }: { entry: AuditEntry }) {
  if (entry.customer === null)
    return <Typography>{entry.aboutCustomer ? 'Di un ufficio che non vedi' : '–'}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography tag={Link} to={customerAddress(entry.customer.id)} textColor="primary600">
        {entry.customer.name}
      </Typography>
      <Typography variant="pi">{entry.customer.codiceFiscale}</Typography>
    </Flex>
  );
}

/** The log, one event a line. */
export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  return (
    <StackingTable label="Registro" columns={COLUMNS} rowCount={entries.length}>
      {entries.map((entry) => (
        <Tr key={entry.id}>
          <Td>
            <Typography>{formatInstant(entry.at)}</Typography>
          </Td>
          <Td>
            <Typography>{entry.actor}</Typography>
          </Td>
          <Td>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography fontWeight="semiBold">{entry.label}</Typography>
              {entry.details !== '' && (
                <Typography variant="pi" textColor="neutral600">
                  {entry.details}
                </Typography>
              )}
            </Flex>
          </Td>
          <Td>
            <Customer entry={entry} />
          </Td>
        </Tr>
      ))}
    </StackingTable>
  );
}

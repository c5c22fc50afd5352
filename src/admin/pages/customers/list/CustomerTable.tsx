import { Flex, Td, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { CustomerRow } from '../../../../contracts/customers/operators';
import { CustomerBadges, Missing } from '../badges';
import { customerAddress } from '../addresses';
import { StackingTable } from '../../../shared';

const COLUMNS = ['Cliente', 'Tipo e accesso', 'Email', 'Ufficio'];

interface CustomerTableProps {
  customers: CustomerRow[];
  /** Where a customer's name leads. */
  addressOf?: (id: string) => string;
}

function Row({ customer, addressOf }: { customer: CustomerRow; addressOf: (id: string) => string }) {
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography tag={Link} to={addressOf(customer.id)} fontWeight="semiBold" textColor="primary600">
            {`${customer.cognome} ${customer.nome}`}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {customer.codiceFiscale}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <CustomerBadges customer={customer} />
      </Td>
      <Td>
        {customer.email === null ? <Missing>Senza email</Missing> : <Typography>{customer.email}</Typography>}
      </Td>
      <Td>
        {customer.zona === null ? (
          <Missing>Nessun ufficio</Missing>
        ) : (
          <Typography>{customer.zona.name}</Typography>
        )}
      </Td>
    </Tr>
  );
}

/** The customers found, one a line. */
export function CustomerTable({ customers, addressOf = customerAddress }: CustomerTableProps) {
  return (
    <StackingTable label="Clienti trovati" columns={COLUMNS} rowCount={customers.length}>
      {customers.map((customer) => (
        <Row key={customer.id} customer={customer} addressOf={addressOf} />
      ))}
    </StackingTable>
  );
}

import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { customerOperatorsContract } from '../../../../contracts/customers/operators';
import { toBackofficeError, useBackoffice, type BackofficeError } from '../../../shared';
import { TextField } from '../../customers/TextField';
import type { RowCustomer } from './rows';

interface CustomerPickProps {
  customer: RowCustomer | null;
  strangerCode: string | null;
  onPick: (customer: RowCustomer | null) => void;
}

const FOUND_AT_ONCE = 5;

/** For whom a document is: as proposed, or looked for. */
export function CustomerPick({ customer, strangerCode, onPick }: CustomerPickProps) {
  const backoffice = useBackoffice();
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<readonly RowCustomer[] | null>(null);
  const [error, setError] = useState<BackofficeError | null>(null);

  async function look() {
    try {
      const body = { search: search.trim(), pageSize: FOUND_AT_ONCE };
      setFound((await backoffice.call(customerOperatorsContract.searchCustomers, { body })).items);
      setError(null);
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    }
  }

  if (customer !== null)
    return (
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{`${customer.cognome} ${customer.nome}`}</Typography>
        <Button
          variant="tertiary"
          size="S"
          onClick={() => {
            onPick(null);
          }}
        >
          Cambia cliente
        </Button>
      </Flex>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {strangerCode !== null && (
        <Typography variant="pi" textColor="neutral700">
          {`${strangerCode}: nessun cliente trovato fra i tuoi uffici.`}
        </Typography>
      )}
      <Flex gap={2} alignItems="flex-end" wrap="wrap">
        <TextField name="customer" label="Cliente" maxLength={100} value={search} onChange={setSearch} />
        <Button variant="secondary" size="L" disabled={search.trim() === ''} onClick={() => void look()}>
          Cerca
        </Button>
      </Flex>
      {error !== null && (
        <Typography role="alert" textColor="danger600">
          {error.message}
        </Typography>
      )}
      {found?.length === 0 && <Typography role="status">Nessun cliente trovato.</Typography>}
      {found?.map(({ id, cognome, nome }) => (
        <Flex key={id}>
          <Button
            variant="tertiary"
            size="S"
            onClick={() => {
              onPick({ id, cognome, nome });
            }}
          >
            {`${cognome} ${nome}`}
          </Button>
        </Flex>
      ))}
    </Flex>
  );
}

import { Button, Flex, Typography } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useState, type FormEvent } from 'react';
import { customerOperatorsContract } from '../../../../contracts/customers/operators';
import { toBackofficeError, useBackoffice, type BackofficeError } from '../../../shared';
import { TextField } from '../../customers/TextField';
import type { PickedCustomer } from './draft';

interface CustomerSearchProps {
  customer: PickedCustomer | null;
  error: string | undefined;
  onPick: (customer: PickedCustomer | null) => void;
}

const FOUND_AT_ONCE = 8;

/** For whom is booked, among the customers of the operator's offices. */
export function CustomerSearch({ customer, error, onPick }: CustomerSearchProps) {
  const backoffice = useBackoffice();
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<readonly PickedCustomer[] | null>(null);
  const [failure, setFailure] = useState<BackofficeError | null>(null);

  async function look(event: FormEvent) {
    event.preventDefault();
    if (search.trim() === '') return;
    try {
      const body = { search: search.trim(), pageSize: FOUND_AT_ONCE };
      const { items } = await backoffice.call(customerOperatorsContract.searchCustomers, { body });
      setFound(
        items.map(({ id, cognome, nome, codiceFiscale }) => ({
          id,
          name: `${cognome} ${nome}`,
          codiceFiscale,
        })),
      );
      setFailure(null);
    } catch (thrown) {
      setFailure(toBackofficeError(thrown));
    }
  }

  if (customer !== null)
    return (
      <Flex gap={4} wrap="wrap">
        <div>
          <Typography tag="p" fontWeight="semiBold">
            {customer.name}
          </Typography>
          <Typography variant="pi">{customer.codiceFiscale}</Typography>
        </div>
        <Button
          variant="tertiary"
          onClick={() => {
            onPick(null);
          }}
        >
          Cambia cliente
        </Button>
      </Flex>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <form role="search" onSubmit={(event) => void look(event)}>
        <Flex gap={2} alignItems="flex-end" wrap="wrap">
          <TextField
            name="customer"
            label="Codice fiscale, nome, email o telefono"
            maxLength={100}
            error={failure?.message ?? error}
            value={search}
            onChange={setSearch}
          />
          <Button type="submit" variant="secondary" size="L" startIcon={<Search />}>
            Cerca
          </Button>
        </Flex>
      </form>
      {found?.length === 0 && (
        <Typography role="status">Nessun cliente trovato fra quelli dei tuoi uffici.</Typography>
      )}
      {found !== null && found.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={2} aria-label="Clienti trovati">
          {found.map((each) => (
            <li key={each.id}>
              <Button
                variant="tertiary"
                onClick={() => {
                  onPick(each);
                }}
              >
                {`${each.name}, ${each.codiceFiscale}`}
              </Button>
            </li>
          ))}
        </Flex>
      )}
    </Flex>
  );
}

import { Button, Flex, Typography } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { officeCommunicationsContract } from '../../../../contracts/communications';
import type { ResponseOf } from '../../../../contracts/endpoint';
import { ErrorNotice, toBackofficeError, useBackoffice, type BackofficeError } from '../../../shared';
import { TextField } from '../../customers/TextField';
import type { ChosenCustomer } from './audience-draft';

interface ChosenFieldsProps {
  chosen: readonly ChosenCustomer[];
  onChange: (chosen: ChosenCustomer[]) => void;
}

type Found = ResponseOf<(typeof officeCommunicationsContract)['findCustomers']>['customers'];

/** Picks customers by hand: search, add, take away. */
export function ChosenFields({ chosen, onChange }: ChosenFieldsProps) {
  const backoffice = useBackoffice();
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<BackofficeError | null>(null);

  async function look(event: FormEvent) {
    event.preventDefault();
    try {
      const body = { search };
      setFound((await backoffice.call(officeCommunicationsContract.findCustomers, { body })).customers);
      setError(null);
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    }
  }

  const others = found?.filter(({ id }) => chosen.every((customer) => customer.id !== id));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <ErrorNotice
        error={error}
        onClose={() => {
          setError(null);
        }}
      />
      <form role="search" onSubmit={(event) => void look(event)}>
        <Flex gap={2} alignItems="flex-end" wrap="wrap">
          <TextField
            name="search"
            label="Cerca un cliente: nome o codice fiscale"
            maxLength={100}
            value={search}
            onChange={setSearch}
          />
          <Button type="submit" variant="secondary" size="L">
            Cerca
          </Button>
        </Flex>
      </form>
      {others?.length === 0 && <Typography role="status">Nessun altro cliente trovato.</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {others?.map(({ id, cognome, nome, codiceFiscale }) => (
          <Flex key={id} tag="li" gap={2} wrap="wrap">
            <Button
              variant="tertiary"
              size="S"
              aria-label={`Aggiungi ${cognome} ${nome}`}
              onClick={() => {
                onChange([...chosen, { id, cognome, nome }]);
              }}
            >
              Aggiungi
            </Button>
            <Typography>{`${cognome} ${nome}, ${codiceFiscale}`}</Typography>
          </Flex>
        ))}
      </Flex>
      <Typography fontWeight="semiBold">{`Scelti: ${String(chosen.length)}`}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {chosen.map(({ id, cognome, nome }) => (
          <Flex key={id} tag="li" gap={2} wrap="wrap">
            <Button
              variant="danger-light"
              size="S"
              aria-label={`Togli ${cognome} ${nome}`}
              onClick={() => {
                onChange(chosen.filter((customer) => customer.id !== id));
              }}
            >
              Togli
            </Button>
            <Typography>{`${cognome} ${nome}`}</Typography>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
}

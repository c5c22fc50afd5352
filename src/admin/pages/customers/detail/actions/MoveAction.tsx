import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { officesContract } from '../../../../../contracts/offices';
import { AskedAction, BackofficeError, FilterSelect, useBackoffice, useLoaded } from '../../../../shared';
import type { CustomerCardProps } from '../card';

/** Moves the customer to another of the operator's offices. */
export function MoveAction({ customer, onChange }: CustomerCardProps) {
  const backoffice = useBackoffice();
  const offices = useLoaded(() => backoffice.call(officesContract.listMyZone), [backoffice]);
  const [zona, setZona] = useState<string | null>(null);
  const others = (offices.value?.zone ?? []).filter(({ id }) => id !== customer.zona?.id);
  if (others.length === 0) return null;
  return (
    <AskedAction
      label="Sposta in un altro ufficio"
      title="Spostare il cliente in un altro ufficio?"
      confirm="Sposta"
      success="Il cliente è nel nuovo ufficio."
      onOpen={() => {
        setZona(null);
      }}
      onChange={onChange}
      run={async () => {
        if (zona === null) throw new BackofficeError('invalid-input', 'Scegli l’ufficio.');
        await backoffice.call(officesContract.moveCustomer, { params: { id: customer.id }, body: { zona } });
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>
          Le sue pratiche, i documenti e gli avvisi passano agli operatori del nuovo ufficio.
        </Typography>
        <FilterSelect
          label="Nuovo ufficio"
          all="Scegli l’ufficio"
          names={Object.fromEntries(others.map(({ id, name }) => [id, name]))}
          value={zona}
          onChange={setZona}
        />
      </Flex>
    </AskedAction>
  );
}

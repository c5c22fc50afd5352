import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import { customerGroupsContract } from '../../../../contracts/communications';
import type { CustomerFilter } from '../../../../contracts/communications/fields';
import { AskedAction, useBackoffice } from '../../../shared';
import { TextField } from '../../customers/TextField';

/** Gives a filter a name, under which it can be picked again. */
export function SaveGroup({ filter }: { filter: CustomerFilter }) {
  const backoffice = useBackoffice();
  const [name, setName] = useState('');
  return (
    <Flex>
      <AskedAction
        label="Salva il filtro come gruppo"
        title="Salvare il filtro come gruppo?"
        confirm="Salva il gruppo"
        run={() => backoffice.call(customerGroupsContract.createGroup, { body: { name, filter } })}
        success="Gruppo salvato: lo trovi fra i gruppi."
        onOpen={() => {
          setName('');
        }}
        onChange={() => undefined}
      >
        {(error) => (
          <>
            Chi ne fa parte si vede ogni volta che pubblichi: anche i clienti che arrivano dopo.
            <TextField
              name="name"
              label="Nome del gruppo"
              error={error?.field('name')}
              maxLength={80}
              value={name}
              onChange={setName}
            />
          </>
        )}
      </AskedAction>
    </Flex>
  );
}

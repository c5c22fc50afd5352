import { useState } from 'react';
import { customerGroupsContract } from '../../../../contracts/communications';
import type { ResponseOf } from '../../../../contracts/endpoint';
import { AskedAction, useBackoffice } from '../../../shared';
import { TextField } from '../../customers/TextField';
import { FilterFields } from './FilterFields';

export type Group = ResponseOf<typeof customerGroupsContract.listGroups>['groups'][number];

interface EditGroupProps {
  group: Group;
  onChange: () => void;
}

/** Changes the name of a group, or whom it is made of. */
export function EditGroup({ group: { id, ...told }, onChange }: EditGroupProps) {
  const backoffice = useBackoffice();
  const [{ name, filter }, setDraft] = useState(told);
  return (
    <AskedAction
      label="Cambia il gruppo"
      title={`Cambiare il gruppo «${told.name}»?`}
      confirm="Salva il gruppo"
      run={() =>
        backoffice.call(customerGroupsContract.saveGroup, { params: { id }, body: { name, filter } })
      }
      success="Gruppo cambiato."
      onOpen={() => {
        setDraft(told);
      }}
      onChange={onChange}
    >
      {(error) => (
        <>
          Vale per le comunicazioni che non sono ancora programmate.
          <TextField
            name="name"
            label="Nome del gruppo"
            error={error?.field('name')}
            maxLength={80}
            value={name}
            onChange={(typed) => {
              setDraft({ name: typed, filter });
            }}
          />
          <FilterFields
            filter={filter}
            onChange={(changed) => {
              setDraft({ name, filter: changed });
            }}
          />
        </>
      )}
    </AskedAction>
  );
}

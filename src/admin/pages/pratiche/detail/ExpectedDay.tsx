import { Field, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { officePraticheContract } from '../../../../contracts/pratiche';
import { AskedAction, useBackoffice } from '../../../shared';
import type { PraticaPartProps } from './work';

/** Writes for when the pratica will be ready: the customer reads it. */
export function ExpectedDay({ pratica, onChange }: PraticaPartProps) {
  const backoffice = useBackoffice();
  const [day, setDay] = useState('');
  return (
    <AskedAction
      label="Data prevista"
      title="Per quando sarà pronta?"
      confirm="Salva la data"
      success="La data prevista è salvata."
      onOpen={() => {
        setDay(pratica.expectedDay ?? '');
      }}
      onChange={onChange}
      run={() =>
        backoffice.call(officePraticheContract.setExpectedDay, {
          params: { id: pratica.id },
          body: { day: day === '' ? null : day },
        })
      }
    >
      <Field.Root
        name="day"
        hint="Il cliente la legge nella sua pratica. Lasciala vuota se non si sa ancora."
      >
        <Field.Label>Data prevista</Field.Label>
        <TextInput
          type="date"
          value={day}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
            setDay(event.target.value);
          }}
        />
        <Field.Hint />
      </Field.Root>
    </AskedAction>
  );
}

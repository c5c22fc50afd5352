import { Checkbox, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { officePraticheContract } from '../../../../contracts/pratiche';
import { AskedAction, useBackoffice } from '../../../shared';
import { TextField } from '../../customers/TextField';
import type { PraticaPartProps } from '../../pratiche/detail/work';

/** Asks the customer for a document that the checklist does not have. */
export function AddEntry({ pratica, onChange }: PraticaPartProps) {
  const backoffice = useBackoffice();
  const [name, setName] = useState('');
  const [explanation, setExplanation] = useState('');
  const [required, setRequired] = useState(true);
  return (
    <AskedAction
      label="Chiedi un altro documento"
      title="Chiedere un altro documento?"
      confirm="Chiedi il documento"
      success="Il documento è nell’elenco del cliente."
      onOpen={() => {
        setName('');
        setExplanation('');
        setRequired(true);
      }}
      onChange={onChange}
      run={() =>
        backoffice.call(officePraticheContract.addEntry, {
          params: { id: pratica.id },
          body: { name, explanation, required },
        })
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <TextField name="name" label="Nome del documento" value={name} onChange={setName} />
        <TextField
          name="explanation"
          label="Spiegazione (facoltativa)"
          hint="Che cos’è e dove si trova, con parole semplici."
          value={explanation}
          onChange={setExplanation}
        />
        <Checkbox
          checked={required}
          onCheckedChange={(checked) => {
            setRequired(checked === true);
          }}
        >
          Necessario
        </Checkbox>
      </Flex>
    </AskedAction>
  );
}

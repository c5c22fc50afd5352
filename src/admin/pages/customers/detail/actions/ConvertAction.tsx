import { Checkbox, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { customerOperatorsContract } from '../../../../../contracts/customers/operators';
import { AskedAction, BackofficeError, useBackoffice } from '../../../../shared';
import { TextField } from '../../TextField';
import { EVIDENCE_NAMES, type EvidenceKind } from '../../words';
import type { CustomerCardProps } from '../card';

// The keys of the record are the kinds; the compiler knows them as strings.
const KINDS = Object.keys(EVIDENCE_NAMES) as EvidenceKind[];

const NOT_CONFIRMED =
  'Chiedi al cliente se l’indirizzo è il suo e spunta la casella; se non lo è, cambialo prima con «Cambia email».';

/** Anonimo → Registrato, with what was seen. */
export function ConvertAction({ customer, onChange }: CustomerCardProps) {
  const backoffice = useBackoffice();
  const [kind, setKind] = useState<EvidenceKind | null>(null);
  const [note, setNote] = useState('');
  const [emailConfirmed, setEmailConfirmed] = useState(false);
  const reset = () => {
    setKind(null);
    setNote('');
    setEmailConfirmed(false);
  };
  return (
    <AskedAction
      label="Passa a Registrato"
      title="Passare il cliente a Registrato?"
      confirm="Passa a Registrato"
      success="Il cliente ora è Registrato."
      onOpen={reset}
      onChange={onChange}
      run={async () => {
        if (kind === null) throw new BackofficeError('invalid-input', 'Scegli che cosa hai visto.');
        if (!emailConfirmed) throw new BackofficeError('invalid-input', NOT_CONFIRMED);
        await backoffice.call(customerOperatorsContract.convertToRegistrato, {
          params: { id: customer.id },
          body: { evidenceKind: kind, evidenceNote: note, emailConfirmed },
        });
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>
          Vedrà nel portale anche i documenti che il CAF ha archiviato con il suo codice fiscale. Se ha un
          indirizzo email riceve un avviso; la password resta la sua.
        </Typography>
        <Field.Root name="evidenceKind">
          <Field.Label>Che cosa hai visto</Field.Label>
          <Radio.Group
            value={kind ?? ''}
            onValueChange={(chosen: string) => {
              setKind(KINDS.find((known) => known === chosen) ?? null);
            }}
          >
            {KINDS.map((known) => (
              <Radio.Item key={known} value={known}>
                {EVIDENCE_NAMES[known]}
              </Radio.Item>
            ))}
          </Radio.Group>
        </Field.Root>
        <TextField
          name="evidenceNote"
          label="Nota (facoltativa)"
          hint="Per esempio il numero del documento."
          maxLength={300}
          value={note}
          onChange={setNote}
        />
        <Checkbox
          checked={emailConfirmed}
          onCheckedChange={(checked) => {
            setEmailConfirmed(checked === true);
          }}
        >
          {customer.email === null
            ? 'Il cliente conferma di non avere un indirizzo email'
            : `Il cliente conferma che ${customer.email} è il suo indirizzo`}
        </Checkbox>
      </Flex>
    </AskedAction>
  );
}

import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { customerOperatorsContract } from '../../../../../contracts/customers/operators';
import { AskedAction, useBackoffice } from '../../../../shared';
import { TextField } from '../../TextField';
import type { CustomerCardProps } from '../card';

function passwordAfter({ type, access }: CustomerCardProps['customer']): string {
  if (access === 'waiting-for-password')
    return 'Al nuovo indirizzo arriva il link per scegliere la password.';
  return type === 'registrato'
    ? 'La password resta la sua.'
    : 'La password di prima non vale più: al nuovo indirizzo arriva il link per sceglierne un’altra.';
}

/** Another address, or none. */
export function ChangeEmailAction({ customer, onChange }: CustomerCardProps) {
  const backoffice = useBackoffice();
  const [email, setEmail] = useState('');
  return (
    <AskedAction
      label="Cambia email"
      title="Cambiare l’indirizzo email?"
      confirm="Cambia email"
      reason={{ label: 'Motivo', hint: 'Resta nella storia del cliente.' }}
      success="L’indirizzo email è cambiato."
      onOpen={() => {
        setEmail('');
      }}
      onChange={onChange}
      run={(reason) =>
        backoffice.call(customerOperatorsContract.changeCustomerEmail, {
          params: { id: customer.id },
          body: { email, reason },
        })
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>
          {`Le sessioni aperte e i link già mandati finiscono subito${
            customer.email === null ? '' : '; il vecchio indirizzo riceve un avviso'
          }. ${passwordAfter(customer)}`}
        </Typography>
        <TextField
          name="email"
          label="Nuovo indirizzo email"
          hint="Lascialo vuoto se il cliente non ne ha più uno: userà la lettera con il codice."
          type="email"
          value={email}
          onChange={setEmail}
        />
      </Flex>
    </AskedAction>
  );
}

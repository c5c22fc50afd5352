import { customerOperatorsContract } from '../../../../../contracts/customers/operators';
import { AskedAction, useBackoffice } from '../../../../shared';
import type { CustomerCardProps } from '../card';

/** Keeps the customer out until somebody lets them in again. */
export function BlockAction({ customer, onChange }: CustomerCardProps) {
  const backoffice = useBackoffice();
  return (
    <AskedAction
      label="Sospendi l’accesso"
      title="Sospendere l’accesso?"
      confirm="Sospendi"
      danger
      reason={{ label: 'Motivo', hint: 'Resta nella storia del cliente.' }}
      success="L’accesso è sospeso."
      onChange={onChange}
      run={(reason) =>
        backoffice.call(customerOperatorsContract.blockCustomer, {
          params: { id: customer.id },
          body: { reason },
        })
      }
    >
      Il cliente non può più entrare: le sessioni aperte, i link e i codici finiscono subito, e riceve un
      avviso per email se ha un indirizzo. I suoi dati restano; potrai riaprire l’accesso quando vuoi.
    </AskedAction>
  );
}

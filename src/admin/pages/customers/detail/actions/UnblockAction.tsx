import { customerOperatorsContract } from '../../../../../contracts/customers/operators';
import { AskedAction, useBackoffice } from '../../../../shared';
import type { CustomerCardProps } from '../card';

/** Lets a customer in again. */
export function UnblockAction({ customer, onChange }: CustomerCardProps) {
  const backoffice = useBackoffice();
  return (
    <AskedAction
      label="Riapri l’accesso"
      title="Riaprire l’accesso?"
      confirm="Riapri"
      reason={{ label: 'Motivo', hint: 'Resta nella storia del cliente.' }}
      success="L’accesso è di nuovo aperto."
      onChange={onChange}
      run={(reason) =>
        backoffice.call(customerOperatorsContract.unblockCustomer, {
          params: { id: customer.id },
          body: { reason },
        })
      }
    >
      Il cliente può entrare di nuovo con la password di prima; se non ne aveva una, mandagli un nuovo link o
      stampa la lettera. Il portale non lo avvisa: fallo tu, se serve.
    </AskedAction>
  );
}

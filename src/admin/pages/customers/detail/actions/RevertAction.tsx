import { customerOperatorsContract } from '../../../../../contracts/customers/operators';
import { AskedAction, useBackoffice } from '../../../../shared';
import type { CustomerCardProps } from '../card';

/** Registrato → Anonimo, with the reason. */
export function RevertAction({ customer, onChange }: CustomerCardProps) {
  const backoffice = useBackoffice();
  return (
    <AskedAction
      label="Riporta ad Anonimo"
      title="Riportare il cliente ad Anonimo?"
      confirm="Riporta ad Anonimo"
      danger
      reason={{ label: 'Motivo', hint: 'Resta nella storia del cliente.' }}
      success="Il cliente ora è Anonimo."
      onChange={onChange}
      run={(reason) =>
        backoffice.call(customerOperatorsContract.revertToAnonimo, {
          params: { id: customer.id },
          body: { reason },
        })
      }
    >
      Non vedrà più le parti del portale riservate ai Registrati, come i documenti archiviati dal CAF. Se ha
      un indirizzo email riceve un avviso. La nota su che cosa si è visto si cancella; la password resta la
      sua.
    </AskedAction>
  );
}

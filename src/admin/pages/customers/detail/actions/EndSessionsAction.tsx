import { customerOperatorsContract } from '../../../../../contracts/customers/operators';
import { AskedAction, useBackoffice } from '../../../../shared';
import type { CustomerCardProps } from '../card';

/** Signs the customer out everywhere. */
export function EndSessionsAction({ customer, onChange }: CustomerCardProps) {
  const backoffice = useBackoffice();
  return (
    <AskedAction
      label="Chiudi le sessioni"
      title="Chiudere tutte le sessioni?"
      confirm="Chiudi le sessioni"
      success="Le sessioni sono chiuse."
      onChange={onChange}
      run={() =>
        backoffice.call(customerOperatorsContract.endCustomerSessions, { params: { id: customer.id } })
      }
    >
      Il cliente esce dal portale su tutti i suoi dispositivi; può rientrare con la sua password. Utile se ha
      perso il telefono o ha usato un computer non suo.
    </AskedAction>
  );
}

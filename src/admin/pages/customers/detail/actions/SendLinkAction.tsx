import { customerOperatorsContract } from '../../../../../contracts/customers/operators';
import { AskedAction, useBackoffice } from '../../../../shared';
import type { CustomerCardProps } from '../card';

/** A new link by email, to choose the password. */
export function SendLinkAction({ customer, onChange }: CustomerCardProps) {
  const backoffice = useBackoffice();
  return (
    <AskedAction
      label="Manda un nuovo link"
      title="Mandare un nuovo link?"
      confirm="Manda il link"
      success="Il link è in partenza."
      onChange={onChange}
      run={() => backoffice.call(customerOperatorsContract.sendCustomerLink, { params: { id: customer.id } })}
    >
      {`A ${customer.email ?? ''} arriva un link per scegliere la password. I link e i codici di prima non valgono più; se il cliente ha già una password, vale finché non ne sceglie un’altra.`}
    </AskedAction>
  );
}

import { customerOperatorsContract } from '../../../../contracts/customers/operators';
import { useAllowed, useBackoffice, useLoaded } from '../../../shared';

/**
 * Surname and name of a customer.
 * @param id public identifier
 * @returns null as long as it is not known, and for whoever may not see customers
 */
export function useCustomerName(id: string) {
  const backoffice = useBackoffice();
  const mayRead = useAllowed('customers.read');
  return useLoaded(async () => {
    if (!mayRead) return null;
    const { cognome, nome } = await backoffice.call(customerOperatorsContract.getCustomer, {
      params: { id },
    });
    return `${cognome} ${nome}`;
  }, [backoffice, id, mayRead]);
}

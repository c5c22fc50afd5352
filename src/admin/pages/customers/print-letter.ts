import { customerOperatorsContract } from '../../../contracts/customers/operators';
import { saveFile, type Backoffice } from '../../shared';

/**
 * Makes the letter with a new code and saves it on the operator's computer.
 * @throws BackofficeError
 */
export async function printLetter(backoffice: Backoffice, customerId: string): Promise<void> {
  saveFile(
    await backoffice.download(customerOperatorsContract.printCustomerLetter, { params: { id: customerId } }),
  );
}

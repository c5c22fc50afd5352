/** Where the pages of customers are in the admin. */
export const CUSTOMERS_ADDRESS = '/clienti';
export const ACTIVATE_ADDRESS = `${CUSTOMERS_ADDRESS}/nuovo`;

/** @param id the customer's public identifier, which tells nothing of the person */
export function customerAddress(id: string): string {
  return `${CUSTOMERS_ADDRESS}/${id}`;
}

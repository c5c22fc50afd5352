/** Where the pages of pratiche and of documents are in the admin. */
export const PRATICHE_ADDRESS = '/pratiche';
export const DOCUMENTS_ADDRESS = '/documenti-portale';

/** @param id the pratica's public identifier, which tells nothing of the person */
export function praticaAddress(id: string): string {
  return `${PRATICHE_ADDRESS}/${id}`;
}

/** @param id the customer's public identifier */
export function customerDocumentsAddress(id: string): string {
  return `${DOCUMENTS_ADDRESS}/${id}`;
}

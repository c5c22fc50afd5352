export const ARCHIVE_ADDRESS = '/archivio';

/** @param id the customer's public identifier */
export function customerArchiveAddress(id: string): string {
  return `${ARCHIVE_ADDRESS}/${id}`;
}

export const COMMUNICATIONS_ADDRESS = '/comunicazioni';

/** @param id the communication's public identifier */
export function communicationAddress(id: string): string {
  return `${COMMUNICATIONS_ADDRESS}/${id}`;
}

import type { Core } from '@strapi/strapi';
import { isRemembered, remember } from '../../../adapters/limits';

const NAME = 'known-address';
const DAYS = 90;

/** Who signs in, and from where, as limits count the two together. */
export function accountAt(codiceFiscale: string, clientAddress: string): string {
  return `${codiceFiscale}|${clientAddress}`;
}

/** Notes that a customer got in from this address: for three months strangers' tries do not keep them out here. */
export function rememberAddress(strapi: Core.Strapi, codiceFiscale: string, address: string): Promise<void> {
  return remember(strapi, NAME, accountAt(codiceFiscale, address), DAYS);
}

export function isKnownAddress(strapi: Core.Strapi, codiceFiscale: string, address: string) {
  return isRemembered(strapi, NAME, accountAt(codiceFiscale, address));
}

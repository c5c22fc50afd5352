import type { Contract } from './endpoint';
import { officesContract } from './offices';
import { portalSettingsContract } from './portal-settings';

/**
 * Every contract of the portal by its handlers' controller: `customers.access` is the controller `access` of
 * `src/api/customers`.
 */
export const CONTRACTS: Record<`${string}.${string}`, Contract> = {
  'portal-settings.portal-settings': portalSettingsContract,
  'offices.offices': officesContract,
};

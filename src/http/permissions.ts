import type { Core } from '@strapi/strapi';
import { OPERATOR_PERMISSIONS, type OperatorPermission } from '../contracts/permissions';

interface ActionProvider {
  registerMany(actions: Record<string, unknown>[]): Promise<void>;
}

interface PermissionService {
  actionProvider: ActionProvider;
}

/** What a permission's name begins with. */
type Capability = OperatorPermission extends `${infer Head}.${string}` ? Head : never;

// All of them: the compiler says which one is missing.
const SUBCATEGORIES: Record<Capability, string> = {
  customers: 'Clienti',
  messages: 'Messaggi automatici',
  notices: 'QuiComunica',
  pratiche: 'Pratiche',
  uploads: 'Documenti portale',
  appointments: 'Appuntamenti',
  archive: 'Archivio',
  communications: 'Comunicazioni personali',
  integration: 'Avvisi al gestionale',
  audit: 'Registro',
};

// The compiler does not know what is left of a name that is cut.
const capabilityOf = (permission: string) => permission.split('.', 1)[0] as Capability;

/**
 * Makes the contracts' permissions known to the admin's roles.
 * Must run while Strapi registers: later, roles lose at each start the permissions that are not known yet.
 */
export async function registerOperatorPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  const actions = Object.entries(OPERATOR_PERMISSIONS).map(([permission, displayName]) => ({
    section: 'settings',
    category: 'PersonalCAF',
    subCategory: SUBCATEGORIES[capabilityOf(permission)],
    displayName,
    uid: permission,
  }));
  await actionProvider.registerMany(actions);
}

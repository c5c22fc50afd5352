import type { Core } from '@strapi/strapi';
import { OPERATOR_PERMISSIONS } from '../contracts/permissions';

interface ActionProvider {
  registerMany(actions: Record<string, unknown>[]): Promise<void>;
}

interface PermissionService {
  actionProvider: ActionProvider;
}

// By the capability that a permission's name begins with.
const SUBCATEGORIES: Record<string, string> = {
  customers: 'Clienti',
  messages: 'Messaggi automatici',
  notices: 'QuiComunica',
  pratiche: 'Pratiche',
  uploads: 'Documenti portale',
  archive: 'Archivio',
  audit: 'Registro',
};

/**
 * Makes the contracts' permissions known to the admin's roles.
 * Must run while Strapi registers: later, roles lose at each start the permissions that are not known yet.
 */
export async function registerOperatorPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  const actions = Object.entries(OPERATOR_PERMISSIONS).map(([permission, displayName]) => ({
    section: 'settings',
    category: 'PersonalCAF',
    subCategory: SUBCATEGORIES[permission.split('.', 1)[0] ?? ''] ?? 'Altro',
    displayName,
    uid: permission,
  }));
  await actionProvider.registerMany(actions);
}

import type { Core } from '@strapi/strapi';

interface Permission {
  action: string;
  subject: string | null;
}

// The part of Strapi's role service that is used; Strapi does not export its type.
interface RoleHooks {
  hooks: {
    willResetSuperAdminPermissions: {
      register(change: (permissions: Permission[]) => Promise<Permission[]>): void;
    };
  };
}

const READ = 'plugin::content-manager.explorer.read';
const MARKETPLACE = 'admin::marketplace.read';

function isHidden(strapi: Core.Strapi, uid: string): boolean {
  const options = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.pluginOptions;
  const { visible } = (options?.['content-manager'] ?? {}) as { visible?: boolean };
  return visible === false;
}

/**
 * Keeps customers' rows out of the content manager for super admins too, and Strapi's marketplace off their menu: at each
 * start Strapi gives them every permission there is. Must run while Strapi registers.
 */
export function limitSuperAdmins(strapi: Core.Strapi): void {
  const { hooks } = strapi.service('admin::role') as unknown as RoleHooks;
  const isRows = (subject: string | null) =>
    subject !== null &&
    (subject.startsWith('api::') || subject === 'plugin::users-permissions.user') &&
    isHidden(strapi, subject);
  hooks.willResetSuperAdminPermissions.register((permissions) =>
    Promise.resolve(
      permissions.filter(
        ({ action, subject }) => action !== MARKETPLACE && !(action === READ && isRows(subject)),
      ),
    ),
  );
}

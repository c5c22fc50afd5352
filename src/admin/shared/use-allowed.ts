import { useAuth } from '@strapi/strapi/admin';
import { adminAction, type OperatorPermission } from '../../contracts/permissions';

/** @returns whether the person who is signed in holds a permission; the server checks it again at each call. */
export function useAllowed(permission: OperatorPermission): boolean {
  return useAuth('useAllowed', (auth) =>
    auth.permissions.some(({ action }) => action === adminAction(permission)),
  );
}

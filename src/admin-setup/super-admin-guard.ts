import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

const SUPER_ADMIN = 'strapi-super-admin';

interface Role {
  id: number;
  code: string;
}

interface UserEvent {
  params: { where?: Record<string, unknown>; data?: { roles?: unknown } };
}

// Relations are written as an id, as `{ id }`, in lists, and under `set` and `connect`.
function mentions(value: unknown, id: number): boolean {
  if (Array.isArray(value)) return value.some((item) => mentions(item, id));
  if (typeof value !== 'object' || value === null) return String(value) === String(id);
  return Object.values(value).some((part) => mentions(part, id));
}

/** Whether somebody signed in to the admin is behind what happens now, and is no super admin. */
function calledByLesserUser(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state as
    { user?: { roles?: Role[] }; userAbility?: unknown } | undefined;
  if (state?.userAbility === undefined || state.user === undefined) return false;
  return !(state.user.roles ?? []).some(({ code }) => code === SUPER_ADMIN);
}

async function check(strapi: Core.Strapi, { params }: UserEvent): Promise<void> {
  if (!calledByLesserUser(strapi)) return;
  const role = (await strapi.db
    .query('admin::role')
    .findOne({ where: { code: SUPER_ADMIN } })) as Role | null;
  if (role === null) return;
  const touched =
    params.where === undefined
      ? 0
      : await strapi.db
          .query('admin::user')
          .count({ where: { $and: [params.where, { roles: { id: role.id } }] } });
  if (touched > 0 || mentions(params.data?.roles ?? [], role.id))
    throw new errors.ForbiddenError('Soltanto un super amministratore può farlo.');
}

/**
 * Lets only super admins make, change or remove super admins. Strapi lets whoever may edit admin users give that role to
 * themselves, and with it reach every customer.
 */
export function guardSuperAdmins(strapi: Core.Strapi): void {
  const run = (event: UserEvent) => check(strapi, event);
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate: run,
    beforeUpdate: run,
    beforeDelete: run,
  });
}

import type { Core } from '@strapi/strapi';

/** Gives every new admin user, the first one too, Italian as language, unless another one was chosen for them. */
export function giveNewAdminUsersItalian(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate(event) {
      const data = event.params.data as { preferedLanguage?: string | null };
      data.preferedLanguage ??= 'it';
    },
  });
}

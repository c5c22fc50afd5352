import type { Core } from '@strapi/strapi';
import { operatorScope } from './api/offices/services/operator-scope';
import { ensurePortalSettings } from './api/portal-settings/services/defaults';
import { env, secretProblems } from './env';
import { registerOperatorPermissions } from './http/permissions';
import { registerEndpoints } from './http/routes';

interface Lifecycle {
  strapi: Core.Strapi;
}

export default {
  async register({ strapi }: Lifecycle) {
    const problems = secretProblems(env);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await registerOperatorPermissions(strapi);
    registerEndpoints(strapi, {
      customerBySession: () => Promise.resolve(null),
      operatorScope: (adminUserId) => operatorScope(strapi, adminUserId),
    });
  },

  async bootstrap({ strapi }: Lifecycle) {
    await ensurePortalSettings(strapi);
  },
};

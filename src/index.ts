import type { Core } from '@strapi/strapi';
import { customerBySession } from './api/customers/services/sessions';
import { startOutboxWorker, type OutboxWorker } from './api/messages/services/worker';
import { followPublishing } from './api/news/services/publishing';
import { operatorScope } from './api/offices/services/operator-scope';
import { guardPrimaryColour } from './api/portal-settings/services/colour-guard';
import { ensurePortalSettings } from './api/portal-settings/services/defaults';
import { env, secretProblems } from './env';
import { registerOperatorPermissions } from './http/permissions';
import { registerEndpoints } from './http/routes';

interface Lifecycle {
  strapi: Core.Strapi;
}

let outbox: OutboxWorker | null = null;

export default {
  async register({ strapi }: Lifecycle) {
    const problems = secretProblems(env);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await registerOperatorPermissions(strapi);
    registerEndpoints(strapi, {
      customerBySession: (token, section) => customerBySession(strapi, token, section),
      operatorScope: (adminUserId) => operatorScope(strapi, adminUserId),
    });
    followPublishing(strapi);
    guardPrimaryColour(strapi);
  },

  async bootstrap({ strapi }: Lifecycle) {
    await ensurePortalSettings(strapi);
    if (env.OUTBOX_WORKER) outbox = startOutboxWorker(strapi);
  },

  async destroy() {
    await outbox?.stop();
    outbox = null;
  },
};

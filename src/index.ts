import type { Core } from '@strapi/strapi';
import { closeMail } from './adapters/mail';
import { startScheduledTasks, type TaskRunner } from './adapters/scheduled-tasks';
import { limitSuperAdmins, setUpAdmin } from './admin-setup';
import { guardDocumentClasses } from './api/archive/services/class-guard';
import { appointmentsCleanUp } from './api/appointments/services/clean-up';
import { appointmentReminders } from './api/appointments/services/reminders';
import { archiveRetention } from './api/archive/services/retention';
import { communicationsPublishing } from './api/communications/services/go-out';
import { customersHousekeeping } from './api/customers/services/housekeeping';
import { customerBySession } from './api/customers/services/sessions';
import { admitSuiteCall, noteSuiteCall } from './api/integration/services/suite-calls';
import { webhookDelivery } from './api/integration/services/deliver-webhooks';
import { webhookHousekeeping } from './api/integration/services/webhook-log';
import { startOutboxWorker, type OutboxWorker } from './api/messages/services/worker';
import { followPublishing } from './api/news/services/publishing';
import { noticesDigest } from './api/notices/services/digest';
import { guardZone } from './api/offices/services/zona-guard';
import { operatorScope } from './api/offices/services/operator-scope';
import { guardPrimaryColour } from './api/portal-settings/services/colour-guard';
import { ensurePortalSettings } from './api/portal-settings/services/defaults';
import { reminderDays } from './api/pratiche/services/reminder-days';
import { filesCleanUp } from './api/uploads/services/clean-up';
import { noteFirstChanges } from './api/uploads/services/first-changes';
import { waitingFilesScan } from './api/uploads/services/waiting-files';
import { env, secretProblems, webhookProblems } from './env';
import { logBrokenAnswers } from './http/broken-answers';
import { registerOperatorPermissions } from './http/permissions';
import { closeRoutes } from './http/closed-routes';
import { indexServerRoutes } from './http/route-index';
import { registerEndpoints } from './http/routes';
import { demandRowNumbers } from './http/row-numbers';
import { keepStrapiMiddlewaresApart } from './http/strapi-middlewares';
import { setServerTimeouts } from './http/timeouts';

interface Lifecycle {
  strapi: Core.Strapi;
}

let outbox: OutboxWorker | null = null;
let tasks: TaskRunner | null = null;

export default {
  async register({ strapi }: Lifecycle) {
    const problems = [...secretProblems(env), ...webhookProblems(env)];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await registerOperatorPermissions(strapi);
    limitSuperAdmins(strapi);
    logBrokenAnswers(strapi);
    setServerTimeouts(strapi);
    closeRoutes(strapi);
    demandRowNumbers(strapi);
    keepStrapiMiddlewaresApart(strapi);
    registerEndpoints(strapi, {
      customerBySession: (token, section) => customerBySession(strapi, token, section),
      operatorScope: (adminUserId) => operatorScope(strapi, adminUserId),
      admitSuiteCall: (caller) => admitSuiteCall(strapi, caller),
      noteSuiteCall: (caller, call) => noteSuiteCall(strapi, caller, call),
    });
    indexServerRoutes(strapi);
    followPublishing(strapi);
    guardPrimaryColour(strapi);
    guardDocumentClasses(strapi);
    guardZone(strapi);
  },

  async bootstrap({ strapi }: Lifecycle) {
    await ensurePortalSettings(strapi);
    await setUpAdmin(strapi);
    await noteFirstChanges(strapi);
    if (env.OUTBOX_WORKER) outbox = startOutboxWorker(strapi);
    tasks = startScheduledTasks(strapi, [
      communicationsPublishing,
      customersHousekeeping,
      waitingFilesScan,
      filesCleanUp,
      archiveRetention,
      reminderDays,
      appointmentReminders,
      appointmentsCleanUp,
      webhookDelivery,
      webhookHousekeeping,
      noticesDigest,
    ]);
  },

  async destroy({ strapi }: Lifecycle) {
    await Promise.all([outbox?.stop(), tasks?.stop()]);
    outbox = null;
    tasks = null;
    closeMail(strapi);
  },
};

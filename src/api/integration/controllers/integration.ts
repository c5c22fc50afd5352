import { DONE } from '../../../contracts/fields';
import { integrationContract } from '../../../contracts/integration';
import { controller } from '../../../http/controller';
import { listWebhooks, sendAgain, sendGivenUpAgain } from '../services/webhook-log';
import { webhookState } from '../services/webhook-state';

export default controller(integrationContract, {
  getWebhookState: ({ strapi }) => webhookState(strapi),
  listWebhooks: ({ strapi, query }) => listWebhooks(strapi, query),
  async sendWebhookAgain({ strapi, caller, params }) {
    await sendAgain(strapi, caller, params.id);
    return DONE;
  },
  async sendGivenUpWebhooks({ strapi, caller }) {
    return { queued: await sendGivenUpAgain(strapi, caller) };
  },
});

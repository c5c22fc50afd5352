import { integrationContract } from '../../../contracts/integration';
import { controller } from '../../../http/controller';
import { webhookState } from '../services/webhook-state';

export default controller(integrationContract, {
  getWebhookState: ({ strapi }) => webhookState(strapi),
});

import { DONE } from '../../../contracts/fields';
import { messagesContract } from '../../../contracts/messages';
import { controller } from '../../../http/controller';
import { listDeliveries, retryDelivery } from '../services/delivery-list';
import { previewText, sendTest } from '../services/preview';
import { allTexts, restoreText, saveText, textOf } from '../services/texts';

export default controller(messagesContract, {
  async listMessageTexts({ strapi }) {
    return { texts: await allTexts(strapi) };
  },
  getMessageText: ({ strapi, params }) => textOf(strapi, params.event),
  saveMessageText: ({ strapi, caller, params, body }) => saveText(strapi, caller, params.event, body),
  restoreMessageText: ({ strapi, caller, params }) => restoreText(strapi, caller, params.event),
  previewMessageText: ({ strapi, params, body }) => previewText(strapi, params.event, body),
  async testMessageText({ strapi, caller, params, body }) {
    await sendTest(strapi, caller, params.event, body);
    return DONE;
  },
  listOutbox: ({ strapi, caller, query }) => listDeliveries(strapi, caller, query),
  async retryOutbox({ strapi, caller, params }) {
    await retryDelivery(strapi, caller, params.id);
    return DONE;
  },
});

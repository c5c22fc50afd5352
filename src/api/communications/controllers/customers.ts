import { DONE } from '../../../contracts/fields';
import { customerCommunicationsContract } from '../../../contracts/communications';
import { controller } from '../../../http/controller';
import {
  confirmReceived,
  listReceived,
  markReceivedRead,
  readReceived,
  readReceivedAttachment,
} from '../services/received';

export default controller(customerCommunicationsContract, {
  listReceivedCommunications: ({ strapi, caller, query }) => listReceived(strapi, caller, query),
  getReceivedCommunication: ({ strapi, caller, params }) => readReceived(strapi, caller, params.id),
  async markCommunicationRead({ strapi, caller, params }) {
    await markReceivedRead(strapi, caller, params.id);
    return DONE;
  },
  async confirmCommunication({ strapi, caller, params }) {
    await confirmReceived(strapi, caller, params.id);
    return DONE;
  },
  readAttachment: ({ strapi, caller, params }) => readReceivedAttachment(strapi, caller, params),
});

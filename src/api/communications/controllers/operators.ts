import { DONE } from '../../../contracts/fields';
import { officeCommunicationsContract } from '../../../contracts/communications';
import { controller } from '../../../http/controller';
import {
  announceAttachment,
  deleteAttachment,
  sendAttachment,
  viewAttachment,
} from '../services/attachments';
import { findCustomers } from '../services/find-customers';
import { checkList, pickAudience } from '../services/pick-audience';
import { countAudience, listCommunications, readCommunication } from '../services/read-communications';
import { schedule, takeBack, withdraw } from '../services/schedule';
import { sendTest } from '../services/test-message';
import { createCommunication, deleteCommunication, saveCommunication } from '../services/writing';

export default controller(officeCommunicationsContract, {
  listCommunications: ({ strapi, caller, query }) => listCommunications(strapi, caller, query),
  createCommunication: ({ strapi, caller, body }) => createCommunication(strapi, caller, body),
  getCommunication: ({ strapi, caller, params }) => readCommunication(strapi, caller, params.id),
  async saveCommunication({ strapi, caller, params, body }) {
    await saveCommunication(strapi, caller, params.id, body);
    return DONE;
  },
  async deleteCommunication({ strapi, caller, params }) {
    await deleteCommunication(strapi, caller, params.id);
    return DONE;
  },
  announceAttachment: ({ strapi, caller, params, body }) =>
    announceAttachment(strapi, caller, params.id, body.name),
  sendAttachment: ({ strapi, caller, params, file }) => sendAttachment(strapi, caller, params, file),
  viewAttachment: ({ strapi, caller, params }) => viewAttachment(strapi, caller, params),
  async deleteAttachment({ strapi, caller, params }) {
    await deleteAttachment(strapi, caller, params);
    return DONE;
  },
  findCustomers: ({ strapi, caller, body }) => findCustomers(strapi, caller, body.search),
  checkList: ({ strapi, caller, body }) => checkList(strapi, caller, body.codiciFiscali),
  async pickAudience({ strapi, caller, params, body }) {
    await pickAudience(strapi, caller, params.id, body);
    return DONE;
  },
  countAudience: ({ strapi, caller, params }) => countAudience(strapi, caller, params.id),
  async sendTest({ strapi, caller, params }) {
    await sendTest(strapi, caller, params.id);
    return DONE;
  },
  publishCommunication: ({ strapi, caller, params, body }) => schedule(strapi, caller, params.id, body),
  async takeBackCommunication({ strapi, caller, params }) {
    await takeBack(strapi, caller, params.id);
    return DONE;
  },
  async withdrawCommunication({ strapi, caller, params, body }) {
    await withdraw(strapi, caller, params.id, body.reason);
    return DONE;
  },
});

import { DONE } from '../../../contracts/fields';
import { customerPraticheContract } from '../../../contracts/pratiche';
import { controller } from '../../../http/controller';
import { readOfficeMessages, writeToOffice } from '../services/messages';
import { listOwnPratiche, listServices, openOwnPratica, readOwnPratica } from '../services/own-pratiche';

export default controller(customerPraticheContract, {
  listMyPratiche: ({ strapi, caller }) => listOwnPratiche(strapi, caller),
  getMyPratica: ({ strapi, caller, params }) => readOwnPratica(strapi, caller, params.id),
  listServices: ({ strapi, caller }) => listServices(strapi, caller),
  openMyPratica: ({ strapi, caller, body }) => openOwnPratica(strapi, caller, body),
  writeToOffice: ({ strapi, caller, params, body }) => writeToOffice(strapi, caller, params.id, body.text),
  async readOfficeMessages({ strapi, caller, params, body }) {
    await readOfficeMessages(strapi, caller, params.id, body.last);
    return DONE;
  },
});

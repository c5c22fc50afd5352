import { DONE } from '../../../contracts/fields';
import { ownOfficeContract } from '../../../contracts/offices';
import { controller } from '../../../http/controller';
import { chooseOffice, listOffices } from '../services/own-office';

export default controller(ownOfficeContract, {
  listOffices: ({ strapi, caller }) => listOffices(strapi, caller),
  async chooseOffice({ strapi, caller, body }) {
    await chooseOffice(strapi, caller, body.zona);
    return DONE;
  },
});

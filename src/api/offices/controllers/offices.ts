import { DONE } from '../../../contracts/fields';
import { officesContract } from '../../../contracts/offices';
import { controller } from '../../../http/controller';
import { moveCustomer } from '../services/own-office';
import { zoneInScope } from '../services/zone';

export default controller(officesContract, {
  async listMyZone({ strapi, caller }) {
    return { zone: await zoneInScope(strapi, caller.scope), withoutOffice: caller.scope.withoutOffice };
  },
  async moveCustomer({ strapi, caller, params, body }) {
    await moveCustomer(strapi, caller, params.id, body.zona);
    return DONE;
  },
});

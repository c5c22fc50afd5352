import { officesContract } from '../../../contracts/offices';
import { controller } from '../../../http/controller';
import { zoneInScope } from '../services/zone';

export default controller(officesContract, {
  async listMyZone({ strapi, caller }) {
    return { zone: await zoneInScope(strapi, caller.scope), withoutOffice: caller.scope.withoutOffice };
  },
});

import { customerConflictsContract } from '../../../contracts/customers';
import { DONE } from '../../../contracts/fields';
import { controller } from '../../../http/controller';
import { listConflicts, resolveConflict } from '../services/conflicts';

export default controller(customerConflictsContract, {
  listConflicts: ({ strapi, caller, query }) => listConflicts(strapi, caller, query),
  async resolveConflict({ strapi, caller, params, body }) {
    await resolveConflict(strapi, caller, params.id, body);
    return DONE;
  },
});

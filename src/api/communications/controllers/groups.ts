import { DONE } from '../../../contracts/fields';
import { customerGroupsContract } from '../../../contracts/communications';
import { controller } from '../../../http/controller';
import { filterChoices } from '../services/filter-choices';
import { createGroup, deleteGroup, listGroups, saveGroup } from '../services/groups';

export default controller(customerGroupsContract, {
  listGroups: ({ strapi, caller }) => listGroups(strapi, caller),
  getFilterChoices: ({ strapi, caller }) => filterChoices(strapi, caller),
  createGroup: ({ strapi, caller, body }) => createGroup(strapi, caller, body),
  async saveGroup({ strapi, caller, params, body }) {
    await saveGroup(strapi, caller, params.id, body);
    return DONE;
  },
  async deleteGroup({ strapi, caller, params }) {
    await deleteGroup(strapi, caller, params.id);
    return DONE;
  },
});

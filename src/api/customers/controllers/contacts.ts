import { DONE } from '../../../contracts/fields';
import { contactsContract } from '../../../contracts/customers';
import { controller } from '../../../http/controller';
import { changeContacts, ownContacts } from '../services/contacts';

export default controller(contactsContract, {
  getContacts: ({ strapi, caller }) => ownContacts(strapi, caller),
  async putContacts({ strapi, caller, body }) {
    await changeContacts(strapi, caller, body);
    return DONE;
  },
});

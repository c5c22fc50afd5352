import { DONE } from '../../../contracts/fields';
import { consentsContract } from '../../../contracts/customers';
import { controller } from '../../../http/controller';
import { acceptPrivacy, ownConsents } from '../services/consents';

export default controller(consentsContract, {
  getConsents: ({ strapi, caller }) => ownConsents(strapi, caller),
  async acceptPrivacy({ strapi, caller, body }) {
    await acceptPrivacy(strapi, caller, body.version);
    return DONE;
  },
});

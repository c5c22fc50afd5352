import { DONE } from '../../../contracts/fields';
import { emailContract } from '../../../contracts/customers';
import { controller } from '../../../http/controller';
import { askEmailChange, cancelEmailChange, ownEmail, sendEmailLinkAgain } from '../services/email-change';

export default controller(emailContract, {
  getEmail: ({ strapi, caller }) => ownEmail(strapi, caller),
  async askEmailChange({ strapi, caller, body }) {
    await askEmailChange(strapi, caller, body);
    return DONE;
  },
  async sendEmailLinkAgain({ strapi, caller }) {
    await sendEmailLinkAgain(strapi, caller);
    return DONE;
  },
  async cancelEmailChange({ strapi, caller }) {
    await cancelEmailChange(strapi, caller);
    return DONE;
  },
});

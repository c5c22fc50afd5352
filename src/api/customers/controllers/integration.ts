import { DONE } from '../../../contracts/fields';
import { customerIntegrationContract } from '../../../contracts/customers';
import { controller } from '../../../http/controller';
import { getSuiteCustomer, putSuiteCustomer, sendSuiteCredentials } from '../services/suite';

export default controller(customerIntegrationContract, {
  putSuiteCustomer: ({ strapi, caller, params, body }) =>
    putSuiteCustomer(strapi, caller, { ...body, externalId: params.externalId }),
  getSuiteCustomer: ({ strapi, params }) => getSuiteCustomer(strapi, params.externalId),
  async sendSuiteCredentials({ strapi, caller, params }) {
    await sendSuiteCredentials(strapi, caller, params.externalId);
    return DONE;
  },
});

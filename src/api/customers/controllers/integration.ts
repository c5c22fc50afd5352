import { DONE } from '../../../contracts/fields';
import { customerIntegrationContract } from '../../../contracts/customers';
import { controller } from '../../../http/controller';
import { putSuiteCustomer, sendSuiteCredentials } from '../services/suite';
import { getSuiteCustomer, listSuiteConflicts, listSuiteCustomers } from '../services/suite-lists';

export default controller(customerIntegrationContract, {
  putSuiteCustomer: ({ strapi, caller, params, body, expected }) =>
    putSuiteCustomer(strapi, caller, { ...body, externalId: params.externalId }, expected),
  getSuiteCustomer: ({ strapi, params }) => getSuiteCustomer(strapi, params.externalId),
  listSuiteCustomers: ({ strapi, query }) => listSuiteCustomers(strapi, query),
  async sendSuiteCredentials({ strapi, caller, params }) {
    await sendSuiteCredentials(strapi, caller, params.externalId);
    return DONE;
  },
  listSuiteConflicts: ({ strapi, query }) => listSuiteConflicts(strapi, query),
});

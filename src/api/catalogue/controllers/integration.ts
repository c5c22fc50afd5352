import { catalogueIntegrationContract } from '../../../contracts/catalogue';
import { controller } from '../../../http/controller';
import { putService } from '../services/suite-services';
import { getService, listSuiteServices } from '../services/suite-rows';

export default controller(catalogueIntegrationContract, {
  putService: ({ strapi, caller, params, body, expected }) =>
    putService(strapi, caller, params.externalId, body, expected),
  getService: ({ strapi, params }) => getService(strapi, params.externalId),
  listSuiteServices: ({ strapi, query }) => listSuiteServices(strapi, query),
});

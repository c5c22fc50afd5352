import { officeIntegrationContract } from '../../../contracts/offices';
import { controller } from '../../../http/controller';
import { putSede, putZona } from '../services/suite-offices';

export default controller(officeIntegrationContract, {
  putSede: ({ strapi, caller, params, body }) => putSede(strapi, caller, params.externalId, body),
  putZona: ({ strapi, caller, params, body }) => putZona(strapi, caller, params.externalId, body),
});

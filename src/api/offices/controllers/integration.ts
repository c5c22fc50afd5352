import { officeIntegrationContract } from '../../../contracts/offices';
import { controller } from '../../../http/controller';
import { getSede, listSedi, putSede } from '../services/suite-sedi';
import { getZona, listZone, putZona } from '../services/suite-zone';

export default controller(officeIntegrationContract, {
  putSede: ({ strapi, caller, params, body, expected }) =>
    putSede(strapi, caller, params.externalId, body, expected),
  getSede: ({ strapi, params }) => getSede(strapi, params.externalId),
  listSedi: ({ strapi, query }) => listSedi(strapi, query),
  putZona: ({ strapi, caller, params, body, expected }) =>
    putZona(strapi, caller, params.externalId, body, expected),
  getZona: ({ strapi, params }) => getZona(strapi, params.externalId),
  listZone: ({ strapi, query }) => listZone(strapi, query),
});

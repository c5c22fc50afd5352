import { praticheIntegrationContract } from '../../../contracts/pratiche';
import { controller } from '../../../http/controller';
import { putPratica } from '../services/suite-pratiche';
import { getSuitePratica, listSuitePratiche } from '../services/suite-rows';

export default controller(praticheIntegrationContract, {
  putPratica: ({ strapi, caller, params, body, expected }) =>
    putPratica(strapi, caller, params.externalId, body, expected),
  getSuitePratica: ({ strapi, params }) => getSuitePratica(strapi, params.externalId),
  listSuitePratiche: ({ strapi, query }) => listSuitePratiche(strapi, query),
});

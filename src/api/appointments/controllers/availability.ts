import { availabilityIntegrationContract } from '../../../contracts/appointments';
import { DONE } from '../../../contracts/fields';
import { controller } from '../../../http/controller';
import { getAvailability, getSuitePlan, putSuitePlan } from '../services/suite-availability';
import { deleteClosure, getClosure, listSuiteClosures, putClosure } from '../services/suite-closures';

export default controller(availabilityIntegrationContract, {
  getAvailability: ({ strapi, params, query }) => getAvailability(strapi, params.externalId, query),
  putSuiteBookingPlan: ({ strapi, caller, params, body, expected }) =>
    putSuitePlan(strapi, caller, params, body, expected),
  getSuiteBookingPlan: ({ strapi, params }) => getSuitePlan(strapi, params),
  putClosure: ({ strapi, caller, params, body, expected }) =>
    putClosure(strapi, caller, params.externalId, body, expected),
  getClosure: ({ strapi, params }) => getClosure(strapi, params.externalId),
  async deleteClosure({ strapi, caller, params }) {
    await deleteClosure(strapi, caller, params.externalId);
    return DONE;
  },
  listSuiteClosures: ({ strapi, query }) => listSuiteClosures(strapi, query),
});

import { appointmentsIntegrationContract } from '../../../contracts/appointments';
import { controller } from '../../../http/controller';
import { putAppointment } from '../services/suite-appointments';
import { getSuiteAppointment, listSuiteAppointments } from '../services/suite-rows';

export default controller(appointmentsIntegrationContract, {
  putAppointment: ({ strapi, caller, params, body, expected }) =>
    putAppointment(strapi, caller, params.externalId, body, expected),
  getSuiteAppointment: ({ strapi, params }) => getSuiteAppointment(strapi, params.externalId),
  listSuiteAppointments: ({ strapi, query }) => listSuiteAppointments(strapi, query),
});

import { officeAppointmentsContract } from '../../../contracts/appointments';
import { DONE } from '../../../contracts/fields';
import { controller } from '../../../http/controller';
import { printDay } from '../services/day-list';
import { listAppointments, listOutside, readAppointment } from '../services/office-calendar';
import {
  bookForSomebody,
  cancelByOffice,
  listOfficeSlots,
  markByOffice,
  moveByOffice,
} from '../services/office-work';

export default controller(officeAppointmentsContract, {
  listAppointments: ({ strapi, caller, query }) => listAppointments(strapi, caller, query),
  listOutsideAppointments: ({ strapi, caller, query }) => listOutside(strapi, caller, query.zona),
  printDay: ({ strapi, caller, query }) => printDay(strapi, caller, query),
  getAppointment: ({ strapi, caller, params }) => readAppointment(strapi, caller, params.id),
  listOfficeSlots: ({ strapi, caller, query }) => listOfficeSlots(strapi, caller, query),
  bookForSomebody: ({ strapi, caller, body }) => bookForSomebody(strapi, caller, body),
  async moveAppointment({ strapi, caller, params, body }) {
    await moveByOffice(strapi, caller, params.id, body);
    return DONE;
  },
  async cancelAppointment({ strapi, caller, params, body }) {
    await cancelByOffice(strapi, caller, params.id, body.reason);
    return DONE;
  },
  markAppointment: ({ strapi, caller, params, body }) =>
    markByOffice(strapi, caller, params.id, body.outcome),
});

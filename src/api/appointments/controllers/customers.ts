import { customerAppointmentsContract } from '../../../contracts/appointments';
import { DONE } from '../../../contracts/fields';
import { controller } from '../../../http/controller';
import { listBookingOffices, listBookingProvinces } from '../services/offers';
import { listOwnAppointments, readOwnAppointment } from '../services/own-appointments';
import { bookForSelf, cancelOwn, listFreeSlots, moveOwn } from '../services/own-booking';
import { ownAppointmentCalendar } from '../services/own-calendar';

export default controller(customerAppointmentsContract, {
  listBookingProvinces: ({ strapi, caller }) => listBookingProvinces(strapi, caller),
  listBookingOffices: ({ strapi, caller, query }) => listBookingOffices(strapi, caller, query.provincia),
  listFreeSlots: ({ strapi, caller, query }) => listFreeSlots(strapi, caller, query),
  bookAppointment: ({ strapi, caller, body }) => bookForSelf(strapi, caller, body),
  listMyAppointments: ({ strapi, caller }) => listOwnAppointments(strapi, caller),
  getMyAppointment: ({ strapi, caller, params }) => readOwnAppointment(strapi, caller, params.id),
  async moveMyAppointment({ strapi, caller, params, body }) {
    await moveOwn(strapi, caller, params.id, body.start);
    return DONE;
  },
  async cancelMyAppointment({ strapi, caller, params }) {
    await cancelOwn(strapi, caller, params.id);
    return DONE;
  },
  getMyAppointmentCalendar: ({ strapi, caller, params }) => ownAppointmentCalendar(strapi, caller, params.id),
});

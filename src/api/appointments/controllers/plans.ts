import { bookingPlansContract } from '../../../contracts/appointments';
import { DONE } from '../../../contracts/fields';
import { controller } from '../../../http/controller';
import { addClosure, listClosures, previewClosure, removeClosure } from '../services/office-closures';
import { listBookingPlans, previewBookingPlan, setBookingPlan } from '../services/office-plans';

export default controller(bookingPlansContract, {
  listBookingPlans: ({ strapi, caller, params }) => listBookingPlans(strapi, caller, params.zona),
  previewBookingPlan: ({ strapi, caller, params, body }) => previewBookingPlan(strapi, caller, params, body),
  setBookingPlan: ({ strapi, caller, params, body }) => setBookingPlan(strapi, caller, params, body),
  listClosures: ({ strapi, caller, params }) => listClosures(strapi, caller, params.zona),
  previewClosure: ({ strapi, caller, body }) => previewClosure(strapi, caller, body),
  addClosure: ({ strapi, caller, body }) => addClosure(strapi, caller, body),
  async removeClosure({ strapi, caller, params }) {
    await removeClosure(strapi, caller, params.id);
    return DONE;
  },
});

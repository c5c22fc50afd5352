/** Booking, moving and cancelling appointments, by who does it. */
export { customerAppointmentsContract } from './customers';
export { officeAppointmentsContract } from './operators';
export { bookingPlansContract } from './plans';

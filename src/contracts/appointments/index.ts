/** Booking, moving and cancelling appointments, by who does it. */
export { availabilityIntegrationContract } from './availability';
export { customerAppointmentsContract } from './customers';
export { appointmentsIntegrationContract } from './integration';
export { officeAppointmentsContract } from './operators';
export { bookingPlansContract } from './plans';

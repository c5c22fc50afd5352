import { Flex, Typography } from '@strapi/design-system';
import type { OfficeAppointment } from '../../../contracts/appointments/operators';
import { HourLink } from './HourLink';
import { wouldBeOutsideWords } from './words';

/** Which appointments a change would leave outside, before it is made; nothing is taken away by it. */
export function WouldBeOutside({ appointments }: { appointments: readonly OfficeAppointment[] }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography role="status" fontWeight={appointments.length > 0 ? 'semiBold' : 'regular'}>
        {wouldBeOutsideWords(appointments.length)}
      </Typography>
      {appointments.length > 0 && (
        <Flex
          tag="ul"
          direction="column"
          alignItems="stretch"
          gap={2}
          aria-label="Appuntamenti che resterebbero fuori"
        >
          {appointments.map((appointment) => (
            <li key={appointment.id}>
              <HourLink appointment={appointment} withDay />
              <Typography tag="p" variant="pi">
                {[appointment.who.name, appointment.service.name, appointment.zona.name].join(', ')}
              </Typography>
            </li>
          ))}
        </Flex>
      )}
    </Flex>
  );
}

import { Flex, Typography } from '@strapi/design-system';
import type { OfficeAppointment } from '../../../contracts/appointments/operators';
import { HourLink } from './HourLink';
import { areOutsideWords, wouldBeOutsideWords } from './words';

interface WouldBeOutsideProps {
  appointments: readonly OfficeAppointment[];
  /** Whether the change is made already. */
  done?: boolean;
}

/** Which appointments a change would leave outside, before it is made; nothing is taken away by it. */
export function WouldBeOutside({ appointments, done = false }: WouldBeOutsideProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography role="status" fontWeight={appointments.length > 0 ? 'semiBold' : 'regular'}>
        {(done ? areOutsideWords : wouldBeOutsideWords)(appointments.length)}
      </Typography>
      {appointments.length > 0 && (
        <Flex
          tag="ul"
          direction="column"
          alignItems="stretch"
          gap={2}
          aria-label={done ? 'Appuntamenti fuori orario' : 'Appuntamenti che resterebbero fuori'}
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

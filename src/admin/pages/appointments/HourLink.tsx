import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { OfficeAppointment } from '../../../contracts/appointments/operators';
import { appointmentAddress } from './addresses';
import { hourOf, whenInWords } from './days';

interface HourLinkProps {
  appointment: OfficeAppointment;
  /** Whether the day is written too. */
  withDay?: boolean;
}

/** When an appointment is, with the way to it. */
export function HourLink({ appointment, withDay = false }: HourLinkProps) {
  const { id, start, end, who } = appointment;
  const words = withDay ? whenInWords(appointment) : `${hourOf(start)}–${hourOf(end)}`;
  return (
    <Typography
      tag={Link}
      to={appointmentAddress(id)}
      textColor="primary600"
      fontWeight="semiBold"
      aria-label={`${words}, ${who.name}`}
    >
      {words}
    </Typography>
  );
}

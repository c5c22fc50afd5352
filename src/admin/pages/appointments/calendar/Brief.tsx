import { Flex, Typography } from '@strapi/design-system';
import type { OfficeAppointment } from '../../../../contracts/appointments/operators';
import { HourLink } from '../HourLink';
import { Marks } from '../Marks';
import { Who } from '../Who';
import { MODE_NAMES } from '../../../../domain/appointments/appointment-state';

interface BriefProps {
  appointment: OfficeAppointment;
  /** Whether the desk is written, where no column says it. */
  withDesk?: boolean;
}

/** An appointment where there is little room. */
export function Brief({ appointment, withDesk = false }: BriefProps) {
  const { desk, service, mode } = appointment;
  const how = [service.name, MODE_NAMES[mode], ...(withDesk ? [`sportello ${String(desk)}`] : [])];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <HourLink appointment={appointment} />
      <Who who={appointment.who} />
      <Typography variant="pi" textColor="neutral700">
        {how.join(', ')}
      </Typography>
      <Marks appointment={appointment} />
    </Flex>
  );
}

import { Flex, Td, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { OfficeAppointment } from '../../../contracts/appointments/operators';
import { StackingTable } from '../../shared';
import { HourLink } from './HourLink';
import { Marks } from './Marks';
import { Who } from './Who';
import { MODE_NAMES } from '../../../domain/appointments/appointment-state';

interface AppointmentTableProps {
  label: string;
  appointments: readonly OfficeAppointment[];
  /** Whether their days are written, where they are of several. */
  withDay?: boolean;
  withDesk?: boolean;
  /** What can be done with each. */
  actions?: (appointment: OfficeAppointment) => ReactNode;
}

/** Appointments, one a line: when, who, for what, how it stands. */
export function AppointmentTable(props: AppointmentTableProps) {
  const { label, appointments, withDay = false, withDesk = false, actions } = props;
  const columns = [
    withDay ? 'Quando' : 'Ora',
    ...['Chi viene', 'Servizio', 'Stato'],
    ...(actions === undefined ? [] : ['Che cosa fare']),
  ];
  return (
    <StackingTable label={label} columns={columns} rowCount={appointments.length}>
      {appointments.map((appointment) => (
        <Tr key={appointment.id}>
          <Td>
            <HourLink appointment={appointment} withDay={withDay} />
          </Td>
          <Td>
            <Who who={appointment.who} />
          </Td>
          <Td>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography>{appointment.service.name}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {[
                  MODE_NAMES[appointment.mode],
                  ...(withDesk ? [`sportello ${String(appointment.desk)}`] : []),
                ].join(', ')}
              </Typography>
            </Flex>
          </Td>
          <Td>
            <Marks appointment={appointment} />
          </Td>
          {actions !== undefined && <Td>{actions(appointment)}</Td>}
        </Tr>
      ))}
    </StackingTable>
  );
}

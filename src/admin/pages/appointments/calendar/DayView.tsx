import { Flex } from '@strapi/design-system';
import type { OfficeAppointment } from '../../../../contracts/appointments/operators';
import { Empty } from '../../../shared';
import { AppointmentTable } from '../AppointmentTable';
import { dayInWords } from '../days';
import { DayOffNames } from './DayOffNames';
import { DeskTable } from './DeskTable';
import { deskColumns } from './day-plan';

export interface ViewProps {
  appointments: readonly OfficeAppointment[];
  daysOff: readonly { day: string; name: string }[];
}

/** The appointments of a day, hour by hour. */
export function DayView({ day, appointments, daysOff }: ViewProps & { day: string }) {
  const desks = deskColumns(appointments);
  const label = `Appuntamenti di ${dayInWords(day)}`;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <DayOffNames day={day} daysOff={daysOff} />
      {appointments.length === 0 && <Empty>In questo giorno non c’è nessun appuntamento.</Empty>}
      {appointments.length > 0 &&
        (desks.length > 0 ? (
          <DeskTable label={label} desks={desks} appointments={appointments} />
        ) : (
          <AppointmentTable
            label={label}
            appointments={appointments}
            withDesk={appointments.some(({ desk }) => desk > 1)}
          />
        ))}
    </Flex>
  );
}

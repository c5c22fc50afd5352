import { Flex, Td, Tr, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { OfficeAppointment } from '../../../../contracts/appointments/operators';
import { StackingTable } from '../../../shared';
import { hourOf } from '../days';
import { Brief } from './Brief';
import { rowsByHour } from './day-plan';

interface DeskTableProps {
  label: string;
  desks: readonly number[];
  appointments: readonly OfficeAppointment[];
}

// Below one another the cells have lost the heads of their columns.
const OnlyStacked = styled.div`
  @media (min-width: 768px) {
    display: none;
  }
`;

/** A day hour by hour, its desks side by side. */
export function DeskTable({ label, desks, appointments }: DeskTableProps) {
  const rows = rowsByHour(appointments);
  const columns = ['Ora', ...desks.map((desk) => `Sportello ${String(desk)}`)];
  return (
    <StackingTable label={label} columns={columns} rowCount={rows.length}>
      {rows.map((row) => (
        <Tr key={row.start}>
          <Td>
            <Typography fontWeight="bold">{hourOf(row.start)}</Typography>
          </Td>
          {desks.map((desk) => {
            const here = row.appointments.filter((appointment) => appointment.desk === desk);
            return (
              <Td key={desk}>
                {here.length > 0 && (
                  <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2} paddingBottom={2}>
                    <OnlyStacked>
                      <Typography variant="sigma">{`Sportello ${String(desk)}`}</Typography>
                    </OnlyStacked>
                    {here.map((appointment) => (
                      <Brief key={appointment.id} appointment={appointment} />
                    ))}
                  </Flex>
                )}
              </Td>
            );
          })}
        </Tr>
      ))}
    </StackingTable>
  );
}

import { Box, Flex, Typography } from '@strapi/design-system';
import type { officeAppointmentsContract } from '../../../../contracts/appointments';
import type { ResponseOf } from '../../../../contracts/endpoint';
import { APPOINTMENT_EVENTS } from '../../../../domain/appointments/appointment-state';
import { Card, formatInstant } from '../../../shared';

export type WholeAppointment = ResponseOf<(typeof officeAppointmentsContract)['getAppointment']>;

const BY = { customer: 'il cliente', office: 'l’ufficio', portal: 'il portale' } as const;

/** What happened to an appointment, the last thing first. */
export function Story({ events }: Pick<WholeAppointment, 'events'>) {
  const latestFirst = events.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return (
    <Card title="Che cosa è successo">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {latestFirst.map(({ at, kind, by, author, text }) => (
          <Box key={`${at} ${kind}`} tag="li">
            <Typography tag="p" fontWeight="semiBold">
              {APPOINTMENT_EVENTS[kind]}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral700">
              {`${formatInstant(at)}, ${author ?? BY[by]}`}
            </Typography>
            {text !== null && <Typography tag="p">{text}</Typography>}
          </Box>
        ))}
      </Flex>
    </Card>
  );
}

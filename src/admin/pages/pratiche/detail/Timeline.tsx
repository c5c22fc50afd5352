import { Box, Typography } from '@strapi/design-system';
import { PRATICA_EVENTS } from '../../../../domain/pratiche/events';
import { Card, formatInstant } from '../../../shared';
import type { PraticaPartProps } from './work';

type Event = PraticaPartProps['pratica']['events'][number];

const BY = { customer: 'il cliente', office: 'l’ufficio', portal: 'il portale' } as const;

function Line({ event }: { event: Event }) {
  return (
    <Box tag="li" paddingTop={2} paddingBottom={2}>
      <Typography tag="p" fontWeight="semiBold">
        {PRATICA_EVENTS[event.kind]}
      </Typography>
      {event.text !== null && <Typography tag="p">{event.text}</Typography>}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {`${formatInstant(event.at)} · ${event.author ?? BY[event.by]}`}
      </Typography>
    </Box>
  );
}

/** Everything that happened to the pratica, the latest first. */
export function Timeline({ pratica }: Pick<PraticaPartProps, 'pratica'>) {
  return (
    <Card title="Che cosa è successo">
      <ol>
        {pratica.events.map((event, index) => (
          <Line key={`${event.at} ${event.kind} ${String(index)}`} event={event} />
        ))}
      </ol>
    </Card>
  );
}

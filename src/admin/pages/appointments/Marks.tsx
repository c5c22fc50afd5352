import { Flex } from '@strapi/design-system';
import type { OfficeAppointment } from '../../../contracts/appointments/operators';
import { Label } from '../../shared';
import { STATE_WORDS } from './words';

/** How an appointment stands: its state, whether it no longer fits, whether there is a note. */
export function Marks({ appointment }: { appointment: OfficeAppointment }) {
  const { name, tone } = STATE_WORDS[appointment.state];
  return (
    <Flex gap={2} wrap="wrap">
      <Label tone={tone}>{name}</Label>
      {appointment.outside && <Label tone="warning">Fuori orario</Label>}
      {appointment.note !== null && <Label tone="neutral">Con nota</Label>}
    </Flex>
  );
}

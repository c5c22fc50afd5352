import { Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { officeAppointmentsContract } from '../../../../contracts/appointments';
import type { OfficeAppointment } from '../../../../contracts/appointments/operators';
import { STATE_NAMES, nextAppointmentState } from '../../../../domain/appointments/appointment-state';
import { useBackoffice, toBackofficeError, type BackofficeError } from '../../../shared';
import { dayOf, hourOf } from '../days';
import { useReached } from './use-reached';

const OUTCOMES = [
  ['came', STATE_NAMES.came, 'Segnato: presente.'],
  ['missed', STATE_NAMES.missed, 'Segnato: assente.'],
  ['undo', 'Togli il segno', 'Il segno è tolto.'],
] as const;

interface OutcomeActionsProps {
  appointment: OfficeAppointment;
  onChange: () => void;
  onError: (error: BackofficeError | null) => void;
}

/** Marks whether the customer came, from the hour of the appointment on; a mark can be taken back at any time. */
export function OutcomeActions({ appointment, onChange, onError }: OutcomeActionsProps) {
  const backoffice = useBackoffice();
  const { toggleNotification } = useNotification();
  const begun = useReached(appointment.start);
  async function mark(outcome: (typeof OUTCOMES)[number][0], success: string) {
    try {
      await backoffice.call(officeAppointmentsContract.markAppointment, {
        params: { id: appointment.id },
        body: { outcome },
      });
      onError(null);
      toggleNotification({ type: 'success', message: success });
    } catch (thrown) {
      onError(toBackofficeError(thrown));
    }
    onChange();
  }
  if (!begun && appointment.state === 'booked') {
    if (dayOf(appointment.start) > dayOf(new Date())) return null;
    return (
      <Typography variant="pi" textColor="neutral600">
        {`«${STATE_NAMES.came}» o «${STATE_NAMES.missed}» si segna dalle ${hourOf(appointment.start)}.`}
      </Typography>
    );
  }
  return OUTCOMES.filter(([outcome]) => nextAppointmentState(appointment.state, outcome) !== null).map(
    ([outcome, label, success]) => (
      <Button key={outcome} variant="secondary" onClick={() => void mark(outcome, success)}>
        {label}
      </Button>
    ),
  );
}

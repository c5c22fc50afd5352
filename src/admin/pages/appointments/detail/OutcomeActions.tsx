import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { officeAppointmentsContract } from '../../../../contracts/appointments';
import type { OfficeAppointment } from '../../../../contracts/appointments/operators';
import { nextAppointmentState } from '../../../../domain/appointments/appointment-state';
import { useBackoffice, toBackofficeError, type BackofficeError } from '../../../shared';
import { dayOf } from '../days';

const OUTCOMES = [
  ['came', 'È venuto', 'Segnato: è venuto.'],
  ['missed', 'Non è venuto', 'Segnato: non è venuto.'],
  ['undo', 'Togli il segno', 'Il segno è tolto.'],
] as const;

interface OutcomeActionsProps {
  appointment: OfficeAppointment;
  onChange: () => void;
  onError: (error: BackofficeError | null) => void;
}

/** Marks whether the customer came, from the day of the appointment on. */
export function OutcomeActions({ appointment, onChange, onError }: OutcomeActionsProps) {
  const backoffice = useBackoffice();
  const { toggleNotification } = useNotification();
  if (dayOf(appointment.start) > dayOf(new Date())) return null;
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
  return OUTCOMES.filter(([outcome]) => nextAppointmentState(appointment.state, outcome) !== null).map(
    ([outcome, label, success]) => (
      <Button key={outcome} variant="secondary" onClick={() => void mark(outcome, success)}>
        {label}
      </Button>
    ),
  );
}

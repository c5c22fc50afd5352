import { officeAppointmentsContract } from '../../../../contracts/appointments';
import type { OfficeAppointment } from '../../../../contracts/appointments/operators';
import { AskedAction, useBackoffice } from '../../../shared';
import { whenInWords } from '../days';

interface CancelActionProps {
  appointment: OfficeAppointment;
  onChange: () => void;
}

/** Cancels an appointment, with the reason that its customer reads. */
export function CancelAction({ appointment, onChange }: CancelActionProps) {
  const backoffice = useBackoffice();
  return (
    <AskedAction
      label="Annulla l’appuntamento"
      title="Annullare l’appuntamento?"
      confirm="Annulla l’appuntamento"
      leave="Lascia l’appuntamento"
      danger
      reason={{ label: 'Motivo', hint: 'Lo legge il cliente.' }}
      success="L’appuntamento è annullato."
      onChange={onChange}
      run={(reason) =>
        backoffice.call(officeAppointmentsContract.cancelAppointment, {
          params: { id: appointment.id },
          body: { reason },
        })
      }
    >
      {`${appointment.who.name}, ${whenInWords(appointment)}. Il posto torna libero; chi ha un’utenza riceve un messaggio con il motivo, gli altri vanno avvisati per telefono.`}
    </AskedAction>
  );
}

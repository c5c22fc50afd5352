import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { officeAppointmentsContract } from '../../../../contracts/appointments';
import type { OfficeAppointment } from '../../../../contracts/appointments/operators';
import type { ZonaChoice } from '../../../../contracts/offices';
import { Card, ErrorNotice, toBackofficeError, useBackoffice, type BackofficeError } from '../../../shared';
import { OfficeSelect } from '../OfficeSelect';
import { dayInWords, dayOf, hourOf } from '../days';
import { NearestPlaces } from '../slots/NearestPlaces';
import { SlotPicker } from '../slots/SlotPicker';

interface MoveCardProps {
  appointment: OfficeAppointment;
  /** The operator's own offices. */
  zone: readonly ZonaChoice[];
  onClose: () => void;
  onMoved: () => void;
}

/** Moves an appointment to a free place, also of another office. */
export function MoveCard({ appointment, zone, onClose, onMoved }: MoveCardProps) {
  const backoffice = useBackoffice();
  const { toggleNotification } = useNotification();
  const [zona, setZona] = useState(appointment.zona.id);
  const [start, setStart] = useState<string | null>(null);
  const [error, setError] = useState<BackofficeError | null>(null);
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);
  const today = dayOf(new Date());
  const day = dayOf(appointment.start);

  async function move(to: string) {
    setBusy(true);
    try {
      await backoffice.call(officeAppointmentsContract.moveAppointment, {
        params: { id: appointment.id },
        body: { zona, start: to },
      });
      toggleNotification({
        type: 'success',
        message: `Spostato a ${dayInWords(dayOf(to))}, ore ${hourOf(to)}.`,
      });
      onMoved();
    } catch (thrown) {
      setError(toBackofficeError(thrown));
      // What was free is looked up again.
      setStart(null);
      setRound((before) => before + 1);
      setBusy(false);
    }
  }

  return (
    <Card
      title="Sposta l’appuntamento"
      actions={
        <>
          <Button disabled={start === null} loading={busy} onClick={() => start !== null && void move(start)}>
            Sposta qui
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Lascia dov’è
          </Button>
        </>
      }
    >
      <ErrorNotice
        error={error}
        onClose={() => {
          setError(null);
        }}
      />
      <NearestPlaces error={error} />
      {zone.length > 1 && (
        <OfficeSelect
          zone={zone}
          value={zona}
          onChange={(chosen) => {
            setZona(chosen);
            setStart(null);
            setError(null);
          }}
        />
      )}
      <SlotPicker
        key={zona}
        zona={zona}
        service={appointment.service.id}
        moving={appointment.id}
        firstDay={day > today ? day : today}
        round={round}
        start={start}
        onPick={(picked) => {
          setStart(picked);
        }}
      />
    </Card>
  );
}

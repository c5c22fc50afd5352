import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useState } from 'react';
import { NavLink, useParams, useSearchParams } from 'react-router-dom';
import { officeAppointmentsContract } from '../../../../contracts/appointments';
import { nextAppointmentState } from '../../../../domain/appointments/appointment-state';
import {
  ErrorNotice,
  Failed,
  Loading,
  PageFrame,
  useAllowed,
  useBackoffice,
  useLoaded,
  type BackofficeError,
} from '../../../shared';
import { calendarAddress } from '../addresses';
import { dayOf, whenInWords } from '../days';
import { useOffices } from '../use-offices';
import { CancelAction } from './CancelAction';
import { DetailsCard } from './DetailsCard';
import { MoveCard } from './MoveCard';
import { OutcomeActions } from './OutcomeActions';
import { Story } from './Story';

/** An appointment: who comes for what, its story, and what the office does with it. */
export function AppointmentPage() {
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const backoffice = useBackoffice();
  const mayWork = useAllowed('appointments.work');
  const { zone } = useOffices();
  const [moving, setMoving] = useState(address.has('sposta'));
  const [error, setError] = useState<BackofficeError | null>(null);
  const loaded = useLoaded(
    () => backoffice.call(officeAppointmentsContract.getAppointment, { params: { id } }),
    [backoffice, id],
  );
  const appointment = loaded.value;
  const back = calendarAddress(
    appointment === null ? {} : { office: appointment.zona.id, day: dayOf(appointment.start) },
  );
  const mayMove = mayWork && appointment !== null && nextAppointmentState(appointment.state, 'move') !== null;
  return (
    <PageFrame
      title={appointment === null ? 'Appuntamento' : appointment.who.name}
      {...(appointment !== null && { subtitle: `${whenInWords(appointment)} · ${appointment.zona.name}` })}
      permission="appointments.read"
      back={
        <Link tag={NavLink} to={back} startIcon={<ArrowLeft />}>
          Appuntamenti
        </Link>
      }
    >
      <ErrorNotice
        error={error}
        onClose={() => {
          setError(null);
        }}
      />
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed error={loaded.error} onRetry={loaded.reload} />}
      {appointment !== null && (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <DetailsCard
            appointment={appointment}
            actions={
              mayWork &&
              appointment.state !== 'cancelled' && (
                <>
                  <OutcomeActions appointment={appointment} onChange={loaded.reload} onError={setError} />
                  {mayMove && !moving && (
                    <Button
                      variant="secondary"
                      onClick={() => {
                        setMoving(true);
                      }}
                    >
                      Sposta
                    </Button>
                  )}
                  {mayMove && <CancelAction appointment={appointment} onChange={loaded.reload} />}
                </>
              )
            }
          />
          {mayMove && moving && (
            <MoveCard
              appointment={appointment}
              zone={zone}
              onClose={() => {
                setMoving(false);
              }}
              onMoved={() => {
                setMoving(false);
                loaded.reload();
              }}
            />
          )}
          <Story events={appointment.events} />
        </Flex>
      )}
    </PageFrame>
  );
}

import { Box } from '@strapi/design-system';
import { officeAppointmentsContract } from '../../../../contracts/appointments';
import { Failed, Loading, useBackoffice, useLoaded } from '../../../shared';
import { DayView } from './DayView';
import { WeekView } from './WeekView';
import { rangeOf, type Asked } from './asked';
import { shown } from './day-plan';

interface ShownProps {
  /** Document id. */
  office: string;
  asked: Asked;
  today: string;
  withCancelled: boolean;
}

/** The appointments of the day or week that is asked for. */
export function Shown({ office, asked, today, withCancelled }: ShownProps) {
  const backoffice = useBackoffice();
  const { from, to } = rangeOf(asked);
  const found = useLoaded(async () => {
    const query = { zona: office, from, to };
    return { ...(await backoffice.call(officeAppointmentsContract.listAppointments, { query })), query };
  }, [backoffice, office, from, to]);
  if (found.state === 'failed') return <Failed error={found.error} onRetry={found.reload} />;
  // Another day's appointments below this day's name would be read as this day's.
  if (found.state === 'loading' || found.value.query.from !== from || found.value.query.zona !== office)
    return <Loading />;
  const appointments = shown(found.value.items, withCancelled);
  const { daysOff } = found.value;
  return (
    <Box aria-busy={found.stale}>
      {asked.view === 'day' ? (
        <DayView day={asked.day} appointments={appointments} daysOff={daysOff} />
      ) : (
        <WeekView
          office={office}
          day={asked.day}
          today={today}
          appointments={appointments}
          daysOff={daysOff}
        />
      )}
    </Box>
  );
}

import { Button, Flex, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useEffect, useState } from 'react';
import { officeAppointmentsContract } from '../../../../contracts/appointments';
import { daysAfter } from '../../../../domain/dates/italian-days';
import { Failed, Loading, useBackoffice, useLoaded } from '../../../shared';
import { TextField } from '../../customers/TextField';
import { dayInWords, dayOf, isDay } from '../days';
import { FreeDays } from './FreeDays';

interface SlotPickerProps {
  /** Document ids. */
  zona: string;
  service: string;
  /** An appointment that is moved: its own place counts as free. */
  moving?: string;
  /** From which day on places are shown at first. */
  firstDay: string;
  /** Counts up to have them looked up again. */
  round?: number;
  start: string | null;
  /** Called with null where the days that are shown change. */
  onPick: (start: string | null) => void;
}

const DAYS = 7;

/** The free places of a service at an office, a week at a time. */
export function SlotPicker(props: SlotPickerProps) {
  const { zona, service, moving, firstDay, round = 0, start, onPick } = props;
  const backoffice = useBackoffice();
  const [from, setFrom] = useState(firstDay);
  useEffect(() => {
    setFrom(firstDay);
  }, [firstDay]);
  const today = dayOf(new Date());
  const to = daysAfter(from, DAYS - 1);
  const found = useLoaded(
    () =>
      backoffice.call(officeAppointmentsContract.listOfficeSlots, {
        query: { zona, service, from, to, ...(moving !== undefined && { moving }) },
      }),
    [backoffice, zona, service, moving, from, round],
  );
  const show = (day: string) => {
    setFrom(day < today ? today : day);
    onPick(null);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap" alignItems="flex-end">
        <TextField
          name="dal"
          label="Posti liberi dal giorno"
          type="date"
          value={from}
          onChange={(day) => {
            if (isDay(day)) show(day);
          }}
        />
        <Button
          variant="tertiary"
          size="L"
          startIcon={<ChevronLeft />}
          disabled={from <= today}
          onClick={() => {
            show(daysAfter(from, -DAYS));
          }}
        >
          Settimana prima
        </Button>
        <Button
          variant="tertiary"
          size="L"
          endIcon={<ChevronRight />}
          onClick={() => {
            show(daysAfter(from, DAYS));
          }}
        >
          Settimana dopo
        </Button>
      </Flex>
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' &&
        (found.error.code === 'not-found' ? (
          <Typography role="status">In questo ufficio il servizio non si prenota.</Typography>
        ) : (
          <Failed error={found.error} onRetry={found.reload} />
        ))}
      {found.value !== null &&
        (found.value.days.length === 0 ? (
          <Typography role="status">
            {`Nessun posto libero da ${dayInWords(from)} a ${dayInWords(to)}.`}
          </Typography>
        ) : (
          <FreeDays days={found.value.days} start={start} onPick={onPick} />
        ))}
    </Flex>
  );
}

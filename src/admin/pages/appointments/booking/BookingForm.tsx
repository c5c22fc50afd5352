import { Button, Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { officeAppointmentsContract } from '../../../../contracts/appointments';
import { BackofficeError, ErrorNotice, toBackofficeError, useBackoffice } from '../../../shared';
import { appointmentAddress } from '../addresses';
import { dayInWords, dayOf, hourOf } from '../days';
import { MoreCard } from './MoreCard';
import { WhenCard } from './WhenCard';
import { WhoCard } from './WhoCard';
import { reasonsLeft } from './reasons-left';
import {
  NOTHING_BOOKED,
  bookingOf,
  missingIn,
  type BookingDraft,
  type PickedCustomer,
  type PlannedService,
} from './draft';

interface BookingFormProps {
  /** Document id. */
  office: string;
  services: readonly PlannedService[];
  firstDay: string;
  /** For whom, where that is known. */
  customer: PickedCustomer | null;
}

/** The error once a part is changed; null where nothing of it stands any more. */
function errorLeft(error: BackofficeError | null, part: Partial<BookingDraft>): BackofficeError | null {
  if (error === null) return null;
  // A place that is gone no longer matters once another is picked, or a place for something else is looked for.
  if (error.code === 'slot-taken' && (part.start != null || 'service' in part)) return null;
  const { code, message, fields, nearest } = error;
  const left = reasonsLeft(fields, part);
  if (left.length === fields.length) return error;
  return left.length === 0 ? null : new BackofficeError(code, message, left, nearest);
}

const FIELDS = ['service', 'start', 'mode', 'customer', 'guest', 'phone', 'note'] as const;

/** Books for somebody: who, for what, when, how. */
export function BookingForm({ office, services, firstDay, customer }: BookingFormProps) {
  const backoffice = useBackoffice();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [draft, setDraft] = useState<BookingDraft>({ ...NOTHING_BOOKED, customer });
  const [error, setError] = useState<BackofficeError | null>(null);
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);
  const onChange = (part: Partial<BookingDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setError((before) => errorLeft(before, part));
  };

  async function book() {
    const body = bookingOf(office, draft);
    if (body === null) {
      setError(
        new BackofficeError(
          'invalid-input',
          'Manca ancora qualcosa: guarda i campi segnati.',
          missingIn(draft),
        ),
      );
      return;
    }
    setBusy(true);
    try {
      const { id } = await backoffice.call(officeAppointmentsContract.bookForSomebody, { body });
      const when = `${dayInWords(dayOf(body.start))}, ore ${hourOf(body.start)}`;
      toggleNotification({ type: 'success', message: `Prenotato: ${when}.` });
      void navigate(appointmentAddress(id));
    } catch (thrown) {
      const told = toBackofficeError(thrown);
      setError(told);
      setBusy(false);
      if (told.code !== 'slot-taken') return;
      // What was free is looked up again.
      setDraft((before) => ({ ...before, start: null }));
      setRound((before) => before + 1);
    }
  }

  const part = { draft, error, onChange };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <ErrorNotice
        error={error}
        fields={FIELDS}
        onClose={() => {
          setError(null);
        }}
      />
      <WhoCard {...part} />
      <WhenCard {...part} office={office} services={services} firstDay={firstDay} round={round} />
      <MoreCard {...part} />
      <Flex>
        <Button size="L" loading={busy} onClick={() => void book()}>
          Prenota l’appuntamento
        </Button>
      </Flex>
    </Flex>
  );
}

import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { ErrorNotice, useAllowed, type BackofficeError } from '../../../shared';
import { OfficeFrame } from '../OfficeFrame';
import { bookingAddress, closuresAddress, plansAddress } from '../addresses';
import { dayInWords, dayOf } from '../days';
import { useOffices } from '../use-offices';
import { CalendarBar } from './CalendarBar';
import { OutsideNotice } from './OutsideNotice';
import { PrintButton } from './PrintButton';
import { Shown } from './Shown';
import { askedOf, rangeOf } from './asked';

/** Who comes to an office: of a day or of a week. What is shown stands in the address, so that it is there on the way back. */
export function CalendarPage() {
  const offices = useOffices();
  const [address, setAddress] = useSearchParams();
  const [withCancelled, setWithCancelled] = useState(false);
  const [error, setError] = useState<BackofficeError | null>(null);
  const mayWork = useAllowed('appointments.work');
  const today = dayOf(new Date());
  const asked = askedOf(address, today);
  const { from, to } = rangeOf(asked);
  const office = offices.office?.id ?? null;
  return (
    <OfficeFrame
      offices={offices}
      title="Appuntamenti"
      withBack={false}
      actions={
        office !== null && (
          <Flex gap={2} wrap="wrap">
            <LinkButton tag={Link} to={plansAddress({ office })} variant="tertiary">
              Orari e regole
            </LinkButton>
            <LinkButton tag={Link} to={closuresAddress({ office })} variant="tertiary">
              Chiusure
            </LinkButton>
            {mayWork && (
              <LinkButton
                tag={Link}
                to={bookingAddress({ office, ...(asked.day >= today && { day: asked.day }) })}
                startIcon={<Plus />}
              >
                Prenota
              </LinkButton>
            )}
          </Flex>
        )
      }
    >
      {({ id }) => (
        <>
          <ErrorNotice
            error={error}
            onClose={() => {
              setError(null);
            }}
          />
          <OutsideNotice office={id} />
          <CalendarBar
            asked={asked}
            today={today}
            withCancelled={withCancelled}
            onCancelled={setWithCancelled}
            onAsk={(change) => {
              const { day, view } = { ...asked, ...change };
              setAddress({ ufficio: id, giorno: day, ...(view === 'week' && { vista: 'settimana' }) });
            }}
          />
          <Flex gap={4} wrap="wrap" justifyContent="space-between">
            <Typography variant="beta" tag="h2" aria-live="polite">
              {asked.view === 'day' ? dayInWords(asked.day) : `Da ${dayInWords(from)} a ${dayInWords(to)}`}
            </Typography>
            {asked.view === 'day' && <PrintButton office={id} day={asked.day} onError={setError} />}
          </Flex>
          <Shown office={id} asked={asked} today={today} withCancelled={withCancelled} />
        </>
      )}
    </OfficeFrame>
  );
}

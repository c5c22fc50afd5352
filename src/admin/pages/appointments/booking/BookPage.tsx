import { Empty, Failed, Loading, useBackoffice, useLoaded, useAllowed } from '../../../shared';
import { LinkButton } from '@strapi/design-system';
import { Link, useSearchParams } from 'react-router-dom';
import { bookingPlansContract } from '../../../../contracts/appointments';
import { customerOperatorsContract } from '../../../../contracts/customers/operators';
import { OfficeFrame } from '../OfficeFrame';
import { plansAddress } from '../addresses';
import { dayOf, isDay } from '../days';
import { useOffices } from '../use-offices';
import { BookingForm } from './BookingForm';
import { bookable, type PickedCustomer } from './draft';

interface BookAtProps {
  office: string;
  /** Public identifier of the customer that the address says; null: none. */
  customerId: string | null;
  firstDay: string;
}

function BookAt({ office, customerId, firstDay }: BookAtProps) {
  const backoffice = useBackoffice();
  const mayPlan = useAllowed('appointments.plan');
  const plans = useLoaded(
    async () =>
      bookable(
        (await backoffice.call(bookingPlansContract.listBookingPlans, { params: { zona: office } })).services,
      ),
    [backoffice, office],
  );
  const customer = useLoaded<PickedCustomer | null>(async () => {
    if (customerId === null) return null;
    const params = { id: customerId };
    const { id, cognome, nome, codiceFiscale } = await backoffice.call(
      customerOperatorsContract.getCustomer,
      {
        params,
      },
    );
    return { id, name: `${cognome} ${nome}`, codiceFiscale };
  }, [backoffice, customerId]);
  if (plans.state === 'failed') return <Failed error={plans.error} onRetry={plans.reload} />;
  if (customer.state === 'failed') return <Failed error={customer.error} onRetry={customer.reload} />;
  if (plans.state === 'loading' || customer.state === 'loading') return <Loading />;
  if (plans.value.length === 0)
    return (
      <Empty
        action={
          mayPlan && (
            <LinkButton tag={Link} to={plansAddress({ office })} variant="secondary">
              Orari e regole
            </LinkButton>
          )
        }
      >
        In questo ufficio non si può ancora prenotare nessun servizio.
      </Empty>
    );
  return <BookingForm office={office} services={plans.value} firstDay={firstDay} customer={customer.value} />;
}

/** Booking for a customer, or for who has no account. */
export function BookPage() {
  const offices = useOffices();
  const [address] = useSearchParams();
  const today = dayOf(new Date());
  const day = address.get('giorno') ?? '';
  return (
    <OfficeFrame offices={offices} title="Prenota un appuntamento" permission="appointments.work">
      {({ id }) => (
        <BookAt
          key={id}
          office={id}
          customerId={address.get('cliente')}
          firstDay={isDay(day) && day > today ? day : today}
        />
      )}
    </OfficeFrame>
  );
}

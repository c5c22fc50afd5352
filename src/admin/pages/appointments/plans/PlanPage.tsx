import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { NavLink, useParams } from 'react-router-dom';
import { bookingPlansContract } from '../../../../contracts/appointments';
import type { ZonaChoice } from '../../../../contracts/offices';
import { Empty, Failed, Loading, PageFrame, useBackoffice, useLoaded } from '../../../shared';
import { plansAddress } from '../addresses';
import { useOffices } from '../use-offices';
import { PlanEditor } from './PlanEditor';

function PlanAt({ office, serviceId }: { office: ZonaChoice; serviceId: string }) {
  const backoffice = useBackoffice();
  const plans = useLoaded(
    () => backoffice.call(bookingPlansContract.listBookingPlans, { params: { zona: office.id } }),
    [backoffice, office.id],
  );
  const service = plans.value?.services.find(({ id }) => id === serviceId) ?? null;
  const title = service === null ? 'Orari e regole' : `Orari e regole: ${service.name}`;
  return (
    <PageFrame
      title={title}
      subtitle={office.name}
      permission="appointments.plan"
      back={
        <Link tag={NavLink} to={plansAddress({ office: office.id })} startIcon={<ArrowLeft />}>
          Orari e regole
        </Link>
      }
    >
      {plans.state === 'loading' && <Loading />}
      {plans.state === 'failed' && <Failed error={plans.error} onRetry={plans.reload} />}
      {plans.state === 'ready' && service === null && <Empty>Questo servizio non c’è più.</Empty>}
      {service !== null && (
        <PlanEditor
          key={`${office.id} ${serviceId}`}
          zona={office.id}
          service={serviceId}
          plan={service.plan}
        />
      )}
    </PageFrame>
  );
}

/** How one service is booked at the office of the address. */
export function PlanPage() {
  const { service = '' } = useParams();
  const { loaded, office } = useOffices();
  if (loaded.state === 'failed') return <Failed error={loaded.error} onRetry={loaded.reload} />;
  if (loaded.state === 'loading') return <Loading />;
  if (office === null) return <Empty>Non lavori in nessun ufficio.</Empty>;
  return <PlanAt key={office.id} office={office} serviceId={service} />;
}

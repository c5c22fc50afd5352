import { Flex, LinkButton, Td, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { bookingPlansContract } from '../../../../contracts/appointments';
import {
  Empty,
  Failed,
  Label,
  Loading,
  StackingTable,
  useAllowed,
  useBackoffice,
  useLoaded,
} from '../../../shared';
import { OfficeFrame } from '../OfficeFrame';
import { planAddress } from '../addresses';
import { useOffices } from '../use-offices';
import { openingLines } from './openings';

function PlansOf({ office }: { office: string }) {
  const backoffice = useBackoffice();
  const mayPlan = useAllowed('appointments.plan');
  const plans = useLoaded(
    () => backoffice.call(bookingPlansContract.listBookingPlans, { params: { zona: office } }),
    [backoffice, office],
  );
  if (plans.state === 'loading') return <Loading />;
  if (plans.state === 'failed') return <Failed error={plans.error} onRetry={plans.reload} />;
  const { services } = plans.value;
  if (services.length === 0)
    return <Empty>Il CAF non ha ancora servizi: si aggiungono nei contenuti, alla voce Servizi.</Empty>;
  const columns = ['Servizio', 'Si prenota', 'Orari', ...(mayPlan ? ['Che cosa fare'] : [])];
  return (
    <StackingTable label="Servizi dell’ufficio" columns={columns} rowCount={services.length}>
      {services.map(({ id, name, plan }) => (
        <Tr key={id}>
          <Td>
            <Typography fontWeight="semiBold">{name}</Typography>
          </Td>
          <Td>
            <Label tone={plan?.isOpen === true ? 'success' : 'neutral'}>
              {plan?.isOpen === true ? 'Si prenota' : 'Non si prenota'}
            </Label>
          </Td>
          <Td>
            {plan !== null && (
              <Flex direction="column" alignItems="flex-start" gap={1}>
                <Typography variant="pi" textColor="neutral700">
                  {`${String(plan.minutes)} minuti, ${plan.desks === 1 ? '1 sportello' : `${String(plan.desks)} sportelli`}`}
                </Typography>
                {openingLines(plan.openings).map((line) => (
                  <Typography key={line}>{line}</Typography>
                ))}
              </Flex>
            )}
          </Td>
          {mayPlan && (
            <Td>
              <LinkButton
                tag={Link}
                to={planAddress(id, { office })}
                variant="secondary"
                aria-label={`${plan === null ? 'Imposta' : 'Cambia'} orari e regole: ${name}`}
              >
                {plan === null ? 'Imposta' : 'Cambia'}
              </LinkButton>
            </Td>
          )}
        </Tr>
      ))}
    </StackingTable>
  );
}

/** How the services of the CAF are booked at an office. */
export function PlansPage() {
  const offices = useOffices();
  return (
    <OfficeFrame offices={offices} title="Orari e regole" subtitle="Come si prenota ogni servizio">
      {({ id }) => <PlansOf key={id} office={id} />}
    </OfficeFrame>
  );
}

import { Flex, Grid } from '@strapi/design-system';
import { bookingPlansContract } from '../../../../contracts/appointments';
import { Empty, Failed, Loading, useAllowed, useBackoffice, useLoaded } from '../../../shared';
import { OfficeFrame } from '../OfficeFrame';
import { useOffices } from '../use-offices';
import { AddClosure } from './AddClosure';
import { ClosureTable } from './ClosureTable';
import { Holidays } from './Holidays';

function ClosuresOf({ office }: { office: string }) {
  const backoffice = useBackoffice();
  const mayPlan = useAllowed('appointments.plan');
  const found = useLoaded(
    () => backoffice.call(bookingPlansContract.listClosures, { params: { zona: office } }),
    [backoffice, office],
  );
  if (found.state === 'loading') return <Loading />;
  if (found.state === 'failed') return <Failed error={found.error} onRetry={found.reload} />;
  const { closures, holidays, hasPatronDay, mayCloseAll } = found.value;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {closures.length === 0 ? (
        <Empty>Da oggi in poi non ci sono chiusure, oltre alle feste.</Empty>
      ) : (
        <ClosureTable closures={closures} mayPlan={mayPlan} onChange={found.reload} />
      )}
      <Grid.Root gap={6}>
        {mayPlan && (
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <AddClosure office={office} mayCloseAll={mayCloseAll} onChange={found.reload} />
          </Grid.Item>
        )}
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <Holidays holidays={holidays} hasPatronDay={hasPatronDay} />
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
}

/** When an office is closed, beyond its hours. */
export function ClosuresPage() {
  const offices = useOffices();
  return (
    <OfficeFrame offices={offices} title="Chiusure" subtitle="Giorni in cui non si prenota, oltre alle feste">
      {({ id }) => <ClosuresOf key={id} office={id} />}
    </OfficeFrame>
  );
}

import { Flex, Grid } from '@strapi/design-system';
import { useState } from 'react';
import { bookingPlansContract } from '../../../../contracts/appointments';
import { Empty, Failed, Loading, useAllowed, useBackoffice, useLoaded } from '../../../shared';
import { OfficeFrame } from '../OfficeFrame';
import { useOffices } from '../use-offices';
import { AddClosure } from './AddClosure';
import { ClosureTable } from './ClosureTable';
import { Holidays } from './Holidays';
import { NO_CLOSURE, openingOn } from './draft';

function ClosuresOf({ office }: { office: string }) {
  const backoffice = useBackoffice();
  const mayPlan = useAllowed('appointments.plan');
  // A form begins anew whenever a day to open is picked, and is then gone to.
  const [{ first, round }, begin] = useState({ first: NO_CLOSURE, round: 0 });
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
            <AddClosure
              key={round}
              office={office}
              first={first}
              focused={round > 0}
              mayCloseAll={mayCloseAll}
              onChange={found.reload}
            />
          </Grid.Item>
        )}
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <Holidays
            office={office}
            holidays={holidays}
            hasPatronDay={hasPatronDay}
            onOpen={
              mayPlan
                ? (day) => {
                    begin({ first: openingOn(day), round: round + 1 });
                  }
                : undefined
            }
          />
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

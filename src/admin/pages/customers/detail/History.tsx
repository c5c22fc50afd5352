import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { customerOperatorsContract } from '../../../../contracts/customers/operators';
import type { ResponseOf } from '../../../../contracts/endpoint';
import { Failed, formatInstant, Loading, Pager, useBackoffice, useLoaded, Card } from '../../../shared';

type HistoryEntry = ResponseOf<(typeof customerOperatorsContract)['getCustomerHistory']>['items'][number];

interface HistoryProps {
  customerId: string;
  /** Another number asks for the history again. */
  round: number;
}

function Entry({ entry }: { entry: HistoryEntry }) {
  return (
    <Box
      tag="li"
      paddingTop={3}
      paddingBottom={3}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px"
    >
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <Typography fontWeight="semiBold">{entry.label}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {`${formatInstant(entry.at)} · ${entry.actor}`}
        </Typography>
      </Flex>
      {entry.details !== '' && <Typography textColor="neutral600">{entry.details}</Typography>}
    </Box>
  );
}

/** What happened to the account, by whose hand, the newest first. */
export function History({ customerId, round }: HistoryProps) {
  const backoffice = useBackoffice();
  const [page, setPage] = useState(1);
  const loaded = useLoaded(
    () =>
      backoffice.call(customerOperatorsContract.getCustomerHistory, {
        params: { id: customerId },
        query: { page, pageSize: 10 },
      }),
    [backoffice, customerId, page, round],
  );
  return (
    <Card title="Che cosa è successo">
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed error={loaded.error} onRetry={loaded.reload} />}
      {loaded.value?.total === 0 && (
        <Typography textColor="neutral600">Non è ancora successo nulla.</Typography>
      )}
      {loaded.value !== null && (
        <>
          <ul>
            {loaded.value.items.map((entry) => (
              <Entry key={`${entry.at} ${entry.action}`} entry={entry} />
            ))}
          </ul>
          <Pager {...loaded.value} onPage={setPage} />
        </>
      )}
    </Card>
  );
}

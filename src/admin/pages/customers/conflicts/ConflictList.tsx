import { Box, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { customerConflictsContract, type Conflict } from '../../../../contracts/customers/conflicts';
import { Empty, Failed, Loading, Pager, useBackoffice, useLoaded } from '../../../shared';
import { ConflictCard } from './ConflictCard';

interface ConflictListProps {
  state: Conflict['state'];
  /** Only those of this customer. */
  customerId?: string;
  /** Another number asks for the conflicts again. */
  round?: number;
  /** Called when a conflict was resolved. */
  onChange?: () => void;
}

const NONE: Record<Conflict['state'], string> = {
  open: 'Nessun conflitto aperto: non c’è nulla da decidere.',
  resolved: 'Non è ancora stato risolto nessun conflitto.',
};

/** The conflicts in a state, the oldest first. */
export function ConflictList({ state, customerId, round = 0, onChange }: ConflictListProps) {
  const backoffice = useBackoffice();
  const [page, setPage] = useState(1);
  const loaded = useLoaded(
    () =>
      backoffice.call(customerConflictsContract.listConflicts, {
        query: { state, page, pageSize: 10, ...(customerId !== undefined && { customer: customerId }) },
      }),
    [backoffice, state, customerId, page, round],
  );
  const resolved = () => {
    loaded.reload();
    onChange?.();
  };
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed error={loaded.error} onRetry={loaded.reload} />;
  if (loaded.value.total === 0) return <Empty>{NONE[state]}</Empty>;
  return (
    <Box paddingTop={4}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {loaded.value.items.map((conflict) => (
          <ConflictCard
            key={conflict.id}
            conflict={conflict}
            linked={customerId === undefined}
            onResolved={resolved}
          />
        ))}
      </Flex>
      <Pager {...loaded.value} onPage={setPage} />
    </Box>
  );
}

import { Typography } from '@strapi/design-system';
import { useAllowed } from '../../../shared';
import { ConflictList } from '../conflicts/ConflictList';
import type { CustomerCardProps } from './card';

/** The open conflicts of the customer; nothing when there are none. */
export function CustomerConflicts({ customer, round, onChange }: CustomerCardProps & { round: number }) {
  const maySee = useAllowed('customers.conflicts');
  if (!maySee || customer.openConflicts === 0) return null;
  return (
    <section>
      <Typography variant="delta" fontWeight="bold" tag="h2">
        Conflitti aperti
      </Typography>
      <ConflictList state="open" customerId={customer.id} round={round} onChange={onChange} />
    </section>
  );
}

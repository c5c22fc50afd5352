import { useAllowed } from '../../../shared';
import { ConflictList } from '../conflicts/ConflictList';
import { Card } from '../Card';
import type { CustomerCardProps } from './card';

/** The open conflicts of the customer; nothing when there are none. */
export function CustomerConflicts({ customer, onChange }: CustomerCardProps) {
  const maySee = useAllowed('customers.conflicts');
  if (!maySee || customer.openConflicts === 0) return null;
  return (
    <Card title="Conflitti aperti">
      <ConflictList state="open" customerId={customer.id} onChange={onChange} />
    </Card>
  );
}

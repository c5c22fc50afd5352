import { formatInstant, useAllowed, Card } from '../../../shared';
import { Facts } from '../Facts';
import { ChangeEmailAction } from './actions/ChangeEmailAction';
import type { CustomerCardProps } from './card';

/** Where messages reach the customer. */
export function ContactsCard({ customer, onChange }: CustomerCardProps) {
  const mayChange = useAllowed('customers.credentials');
  return (
    <Card
      title="Email"
      actions={mayChange ? <ChangeEmailAction customer={customer} onChange={onChange} /> : undefined}
    >
      <Facts
        facts={[
          ['Indirizzo', customer.email ?? 'Senza email: si usa la lettera con il codice'],
          ['Verificato il', formatInstant(customer.emailVerifiedAt)],
          ['Notizie per email', customer.newsByEmail ? 'Sì' : 'No'],
        ]}
      />
    </Card>
  );
}

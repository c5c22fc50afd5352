import type { CustomerDetail } from '../../../../contracts/customers/operators';
import { formatDay, formatInstant, Card } from '../../../shared';
import { CustomerBadges } from '../badges';
import { Facts, type Fact } from '../Facts';
import { usePlaceName } from '../places/use-place-name';
import { sexName } from '../words';

/** Who the customer is. */
export function IdentityCard({ customer }: { customer: CustomerDetail }) {
  const birthPlace = usePlaceName(customer.birthPlace);
  const facts: Fact[] = [
    ['Codice fiscale', customer.codiceFiscale],
    ['Data di nascita', formatDay(customer.birthDate)],
    ['Luogo di nascita', birthPlace],
    ['Sesso', sexName(customer.sex)],
    ['Ufficio', customer.zona?.name ?? 'Nessun ufficio'],
    ['Nel portale dal', formatInstant(customer.registeredAt)],
    ...(customer.externalId === null
      ? []
      : [['Codice nel gestionale del CAF', customer.externalId] satisfies Fact]),
  ];
  return (
    <Card title={`${customer.cognome} ${customer.nome}`}>
      <CustomerBadges customer={customer} />
      <Facts facts={facts} />
    </Card>
  );
}

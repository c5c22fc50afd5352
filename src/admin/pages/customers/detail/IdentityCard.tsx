import { LinkButton } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { showPhone } from '../../../../domain/phone/read-phone';
import { formatDay, formatInstant, useAllowed, Card } from '../../../shared';
import { CustomerBadges } from '../badges';
import { Facts, type Fact } from '../Facts';
import { bookingAddress } from '../../appointments/addresses';
import { customerArchiveAddress } from '../../archive/addresses';
import { customerDocumentsAddress } from '../../pratiche/addresses';
import { usePlaceName } from '../places/use-place-name';
import { sexName } from '../words';
import { MoveAction } from './actions/MoveAction';
import type { CustomerCardProps } from './card';

/** Who the customer is. */
export function IdentityCard({ customer, onChange }: CustomerCardProps) {
  const mayMove = useAllowed('customers.move');
  const mayOpenDocuments = useAllowed('uploads.read');
  const mayOpenArchive = useAllowed('archive.read');
  const mayBook = useAllowed('appointments.work');
  const birthPlace = usePlaceName(customer.birthPlace);
  const facts: Fact[] = [
    ['Codice fiscale', customer.codiceFiscale],
    ['Data di nascita', formatDay(customer.birthDate)],
    ['Luogo di nascita', birthPlace],
    ['Sesso', sexName(customer.sex)],
    ['Ufficio', customer.zona?.name ?? 'Nessun ufficio'],
    ['Cellulare', customer.mobile === null ? null : showPhone(customer.mobile)],
    ['Telefono', customer.phone === null ? null : showPhone(customer.phone)],
    ['Nel portale dal', formatInstant(customer.registeredAt)],
    ...(customer.externalId === null
      ? []
      : [['Codice nel gestionale del CAF', customer.externalId] satisfies Fact]),
  ];
  return (
    <Card
      title={`${customer.cognome} ${customer.nome}`}
      actions={
        <>
          {mayOpenDocuments && (
            <LinkButton tag={Link} to={customerDocumentsAddress(customer.id)} variant="secondary">
              Documenti e pratiche
            </LinkButton>
          )}
          {mayOpenArchive && (
            <LinkButton tag={Link} to={customerArchiveAddress(customer.id)} variant="secondary">
              Archivio
            </LinkButton>
          )}
          {mayBook && (
            <LinkButton tag={Link} to={bookingAddress({ customer: customer.id })} variant="secondary">
              Prenota un appuntamento
            </LinkButton>
          )}
          {mayMove && <MoveAction customer={customer} onChange={onChange} />}
        </>
      }
    >
      <CustomerBadges customer={customer} />
      <Facts facts={facts} />
    </Card>
  );
}

import { Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useState } from 'react';
import { NavLink, useParams } from 'react-router-dom';
import { officeArchiveContract } from '../../../../contracts/archive';
import { customerOperatorsContract } from '../../../../contracts/customers/operators';
import { Empty, Failed, Loading, PageFrame, Pager, useBackoffice, useLoaded } from '../../../shared';
import { FiledCard } from './FiledCard';

/** The archive of a customer, as the office sees it: also what the customer does not. */
export function CustomerArchivePage() {
  const { id = '' } = useParams();
  const backoffice = useBackoffice();
  const [page, setPage] = useState(1);
  const customer = useLoaded(
    () => backoffice.call(customerOperatorsContract.getCustomer, { params: { id } }),
    [backoffice, id],
  );
  const found = useLoaded(
    () => backoffice.call(officeArchiveContract.listCustomerArchive, { params: { id }, query: { page } }),
    [backoffice, id, page],
  );
  return (
    <PageFrame
      title={
        customer.value === null
          ? 'Archivio del cliente'
          : `Archivio di ${customer.value.cognome} ${customer.value.nome}`
      }
      permission="archive.read"
      back={
        <Link tag={NavLink} to={`/clienti/${id}`} startIcon={<ArrowLeft />}>
          Scheda cliente
        </Link>
      }
    >
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <Failed error={found.error} onRetry={found.reload} />}
      {found.value?.items.length === 0 && <Empty>L’archivio di questo cliente è vuoto.</Empty>}
      {found.value !== null && found.value.items.length > 0 && (
        <Flex direction="column" alignItems="stretch" gap={4}>
          {found.value.items.map((document) => (
            <FiledCard key={document.id} document={document} customerId={id} onChange={found.reload} />
          ))}
          <Pager {...found.value} onPage={setPage} />
        </Flex>
      )}
    </PageFrame>
  );
}

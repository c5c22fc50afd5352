import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useState } from 'react';
import { NavLink, useParams } from 'react-router-dom';
import { officeArchiveContract } from '../../../../contracts/archive';
import { Empty, Failed, Loading, PageFrame, Pager, useBackoffice, useLoaded } from '../../../shared';
import { FiledCard } from './FiledCard';
import { useCustomerName } from './use-customer-name';

/** The archive of a customer, as the office sees it: also what the customer does not. */
export function CustomerArchivePage() {
  const { id = '' } = useParams();
  const backoffice = useBackoffice();
  const [page, setPage] = useState(1);
  const customer = useCustomerName(id);
  const found = useLoaded(
    () => backoffice.call(officeArchiveContract.listCustomerArchive, { params: { id }, query: { page } }),
    [backoffice, id, page],
  );
  return (
    <PageFrame
      title={customer.value === null ? 'Archivio del cliente' : `Archivio di ${customer.value}`}
      permission="archive.read"
      back={
        <Link tag={NavLink} to={`/clienti/${id}`} startIcon={<ArrowLeft />}>
          Scheda cliente
        </Link>
      }
    >
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <Failed error={found.error} onRetry={found.reload} />}
      {found.value !== null && customer.state === 'failed' && (
        <Flex gap={3} wrap="wrap" paddingBottom={4} role="alert">
          <Typography textColor="danger600">
            {`Non è stato possibile caricare il nome del cliente. ${customer.error.message}`}
          </Typography>
          <Button variant="tertiary" size="S" onClick={customer.reload}>
            Riprova
          </Button>
        </Flex>
      )}
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

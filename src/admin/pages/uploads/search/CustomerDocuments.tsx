import { Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { NavLink, useParams } from 'react-router-dom';
import { customerOperatorsContract } from '../../../../contracts/customers/operators';
import { officePraticheContract } from '../../../../contracts/pratiche';
import { showPhone } from '../../../../domain/phone/read-phone';
import { Card, Empty, Failed, Loading, PageFrame, useBackoffice, useLoaded } from '../../../shared';
import { Facts } from '../../customers/Facts';
import { DOCUMENTS_ADDRESS } from '../../pratiche/addresses';
import { OpenPratica } from './OpenPratica';
import { PraticheByYear } from './PraticheByYear';

function Back() {
  return (
    <Link tag={NavLink} to={DOCUMENTS_ADDRESS} startIcon={<ArrowLeft />}>
      Documenti portale
    </Link>
  );
}

const MOST = 100;

/** A customer's contacts, and the pratiche with their documents by year and service. */
export function CustomerDocuments() {
  const { id = '' } = useParams();
  const backoffice = useBackoffice();
  const loaded = useLoaded(
    () => backoffice.call(customerOperatorsContract.getCustomer, { params: { id } }),
    [backoffice, id],
  );
  const pratiche = useLoaded(
    () =>
      backoffice.call(officePraticheContract.listPratiche, {
        query: { state: 'all', customer: id, pageSize: MOST },
      }),
    [backoffice, id],
  );
  const customer = loaded.value;
  return (
    <PageFrame
      title={customer === null ? 'Documenti del cliente' : `${customer.cognome} ${customer.nome}`}
      permission="uploads.read"
      back={<Back />}
    >
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed error={loaded.error} onRetry={loaded.reload} />}
      {customer !== null && (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Card title="Contatti" actions={<OpenPratica customerId={customer.id} />}>
            <Facts
              facts={[
                ['Codice fiscale', customer.codiceFiscale],
                ['Cellulare', customer.mobile === null ? null : showPhone(customer.mobile)],
                ['Telefono', customer.phone === null ? null : showPhone(customer.phone)],
                ['Email', customer.email],
                ['Sede', customer.sede],
                ['Zona', customer.zona?.name ?? 'Nessun ufficio'],
              ]}
            />
          </Card>
          {pratiche.state === 'failed' && <Failed error={pratiche.error} onRetry={pratiche.reload} />}
          {pratiche.value?.items.length === 0 && <Empty>Questo cliente non ha ancora pratiche.</Empty>}
          {pratiche.value !== null && <PraticheByYear pratiche={pratiche.value.items} />}
        </Flex>
      )}
    </PageFrame>
  );
}

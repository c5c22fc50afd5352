import { LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { customerOperatorsContract } from '../../../../contracts/customers/operators';
import {
  Empty,
  Failed,
  Loading,
  PageFrame,
  Pager,
  useAllowed,
  useBackoffice,
  useLoaded,
} from '../../../shared';
import { ACTIVATE_ADDRESS } from '../addresses';
import { isNarrowed, type Asked } from './asked';
import { CustomerTable } from './CustomerTable';
import { SearchForm } from './SearchForm';

interface CustomerListPageProps {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

function subtitleOf(total: number | undefined): string {
  if (total === undefined) return 'I clienti dei tuoi uffici';
  return total === 1 ? '1 cliente' : `${total.toLocaleString('it-IT')} clienti`;
}

function ActivateButton() {
  return (
    <LinkButton tag={Link} to={ACTIVATE_ADDRESS} startIcon={<Plus />}>
      Attiva un cliente
    </LinkButton>
  );
}

/** «Clienti»: search, filters, the customers of the operator's offices. */
export function CustomerListPage({ asked, onAsk }: CustomerListPageProps) {
  const backoffice = useBackoffice();
  const mayActivate = useAllowed('customers.activate');
  const found = useLoaded(
    () => backoffice.call(customerOperatorsContract.searchCustomers, { body: asked }),
    [backoffice, asked],
  );
  return (
    <PageFrame
      title="Clienti"
      subtitle={subtitleOf(found.value?.total)}
      permission="customers.read"
      actions={mayActivate && <ActivateButton />}
    >
      <SearchForm asked={asked} onAsk={onAsk} />
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <Failed error={found.error} onRetry={found.reload} />}
      {found.value?.items.length === 0 && (
        <Empty>
          {isNarrowed(asked)
            ? 'Nessun cliente corrisponde alla ricerca.'
            : 'Nei tuoi uffici non ci sono ancora clienti. Se te ne aspettavi, chiedi all’amministratore quali uffici ti ha affidato.'}
        </Empty>
      )}
      {found.value !== null && found.value.items.length > 0 && (
        <>
          <CustomerTable customers={found.value.items} />
          <Pager
            {...found.value}
            onPage={(page) => {
              onAsk({ ...asked, page });
            }}
          />
        </>
      )}
    </PageFrame>
  );
}

import { customerOperatorsContract } from '../../../../contracts/customers/operators';
import { Empty, Failed, Loading, PageFrame, Pager, useBackoffice, useLoaded } from '../../../shared';
import { CustomerTable } from '../../customers/list/CustomerTable';
import { SearchForm } from '../../customers/list/SearchForm';
import { isNarrowed, type Asked } from '../../customers/list/asked';
import { customerDocumentsAddress } from '../../pratiche/addresses';

interface DocumentSearchProps {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** Looks for the customer whose documents are wanted. */
export function DocumentSearch({ asked, onAsk }: DocumentSearchProps) {
  const backoffice = useBackoffice();
  const found = useLoaded(
    () => backoffice.call(customerOperatorsContract.searchCustomers, { body: asked }),
    [backoffice, asked],
  );
  return (
    <PageFrame
      title="Documenti portale"
      subtitle="Cerca un cliente per vedere che cosa ha caricato"
      permission="uploads.read"
    >
      <SearchForm asked={asked} onAsk={onAsk} />
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <Failed error={found.error} onRetry={found.reload} />}
      {found.value?.items.length === 0 && (
        <Empty>
          {isNarrowed(asked)
            ? 'Nessun cliente corrisponde alla ricerca.'
            : 'Nei tuoi uffici non ci sono ancora clienti.'}
        </Empty>
      )}
      {found.value !== null && found.value.items.length > 0 && (
        <>
          <CustomerTable customers={found.value.items} addressOf={customerDocumentsAddress} />
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

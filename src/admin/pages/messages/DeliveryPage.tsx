import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { messagesContract } from '../../../contracts/messages';
import {
  Empty,
  ErrorNotice,
  Failed,
  Loading,
  PageFrame,
  Pager,
  toBackofficeError,
  useBackoffice,
  useLoaded,
  type BackofficeError,
} from '../../shared';
import { DeliveryTable } from './delivery/DeliveryTable';
import { StateFilter } from './delivery/StateFilter';
import { EMPTY_TEXTS, type State } from './delivery/states';

const PAGE_SIZE = 20;

/** «Consegna messaggi»: what became of the messages to the operator's customers, and how to send one again. */
export default function DeliveryPage() {
  const backoffice = useBackoffice();
  const { toggleNotification } = useNotification();
  const [asked, setAsked] = useState<{ state: State | null; page: number }>({ state: null, page: 1 });
  const [error, setError] = useState<BackofficeError | null>(null);
  const found = useLoaded(
    () =>
      backoffice.call(messagesContract.listOutbox, {
        query: { page: asked.page, pageSize: PAGE_SIZE, ...(asked.state !== null && { state: asked.state }) },
      }),
    [backoffice, asked],
  );

  async function sendAgain(id: string) {
    try {
      await backoffice.call(messagesContract.retryOutbox, { params: { id } });
      setError(null);
      toggleNotification({ type: 'success', message: 'Il messaggio è di nuovo in coda: parte tra poco.' });
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    }
    found.reload();
  }

  return (
    <PageFrame
      title="Consegna messaggi"
      subtitle="Che cosa è successo ai messaggi per i clienti dei tuoi uffici"
      permission="messages.outbox"
    >
      <ErrorNotice
        error={error}
        onClose={() => {
          setError(null);
        }}
      />
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <Failed error={found.error} onRetry={found.reload} />}
      {found.state === 'ready' && (
        <>
          <StateFilter
            counts={found.value.counts}
            state={asked.state}
            onChange={(state) => {
              setAsked({ state, page: 1 });
            }}
            onReload={found.reload}
          />
          {found.value.items.length === 0 ? (
            <Empty>{EMPTY_TEXTS[asked.state ?? 'all']}</Empty>
          ) : (
            <DeliveryTable messages={found.value.items} onSendAgain={sendAgain} />
          )}
          <Pager
            {...found.value}
            onPage={(page) => {
              setAsked({ ...asked, page });
            }}
          />
        </>
      )}
    </PageFrame>
  );
}

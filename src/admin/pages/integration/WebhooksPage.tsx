import { Box, Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { integrationContract } from '../../../contracts/integration';
import {
  Empty,
  ErrorNotice,
  Failed,
  FilterSelect,
  Loading,
  PageFrame,
  Pager,
  toBackofficeError,
  useAllowed,
  useBackoffice,
  useLoaded,
  type BackofficeError,
} from '../../shared';
import { WebhookLine } from '../audit/WebhookLine';
import { WebhookTable } from './WebhookTable';
import { STATE_NAMES, type DeliveryState } from './words';

/** «Avvisi al gestionale»: what the CAF's suite was told, what it has not taken, and how to tell it again. */
export default function WebhooksPage() {
  const backoffice = useBackoffice();
  const mayWork = useAllowed('integration.work');
  const { toggleNotification } = useNotification();
  const [asked, setAsked] = useState<{ page: number; state: DeliveryState | null }>({
    ...{ page: 1, state: null },
  });
  const [error, setError] = useState<BackofficeError | null>(null);
  const { page, state } = asked;
  const found = useLoaded(
    () =>
      backoffice.call(integrationContract.listWebhooks, {
        query: { page, ...(state !== null && { state }) },
      }),
    [backoffice, page, state],
  );

  async function doing(work: () => Promise<unknown>) {
    try {
      await work();
      setError(null);
      toggleNotification({ type: 'success', message: 'In coda di nuovo: parte entro un minuto.' });
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    }
    found.reload();
  }

  return (
    <PageFrame
      title="Avvisi al gestionale"
      subtitle="Che cosa il portale ha detto al gestionale del CAF"
      permission="audit.read"
      actions={
        mayWork && (
          <Button
            variant="secondary"
            onClick={() => void doing(() => backoffice.call(integrationContract.sendGivenUpWebhooks))}
          >
            Rimanda tutti i non consegnati
          </Button>
        )
      }
    >
      <ErrorNotice
        error={error}
        onClose={() => {
          setError(null);
        }}
      />
      <WebhookLine />
      <Box paddingBottom={6} maxWidth="32rem">
        <FilterSelect
          label="Stato"
          all="Tutti"
          names={STATE_NAMES}
          value={state}
          onChange={(chosen) => {
            setAsked({ page: 1, state: chosen });
          }}
        />
      </Box>
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <Failed error={found.error} onRetry={found.reload} />}
      {found.value?.items.length === 0 && (
        <Empty>
          {state === null
            ? 'Nessun avviso: compaiono qui quando un cliente fa qualcosa e il gestionale ha un indirizzo.'
            : 'Nessun avviso in questo stato.'}
        </Empty>
      )}
      {found.value !== null && found.value.items.length > 0 && (
        <>
          <WebhookTable
            items={found.value.items}
            onSendAgain={
              mayWork
                ? (id) =>
                    doing(() => backoffice.call(integrationContract.sendWebhookAgain, { params: { id } }))
                : null
            }
          />
          <Pager
            {...found.value}
            onPage={(next) => {
              setAsked({ ...asked, page: next });
            }}
          />
        </>
      )}
    </PageFrame>
  );
}

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
import { queuedInWords } from './queued';
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
  const [round, setRound] = useState(0);
  const { page, state } = asked;
  const found = useLoaded(
    () =>
      backoffice.call(integrationContract.listWebhooks, {
        query: { page, ...(state !== null && { state }) },
      }),
    [backoffice, page, state],
  );

  async function doing(work: () => Promise<string>) {
    try {
      const message = await work();
      setError(null);
      toggleNotification({ type: 'success', message });
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    }
    found.reload();
    setRound((before) => before + 1);
  }

  const sendAgain = (id: string) =>
    doing(async () => {
      await backoffice.call(integrationContract.sendWebhookAgain, { params: { id } });
      return 'In coda di nuovo: parte entro un minuto.';
    });

  const sendGivenUp = () =>
    doing(async () => queuedInWords((await backoffice.call(integrationContract.sendGivenUpWebhooks)).queued));

  return (
    <PageFrame
      title="Avvisi al gestionale"
      subtitle="Che cosa il portale ha detto al gestionale del CAF"
      permission="audit.read"
      actions={
        mayWork && (
          <Button variant="secondary" onClick={() => void sendGivenUp()}>
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
      <WebhookLine round={round} />
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
          <WebhookTable items={found.value.items} onSendAgain={mayWork ? sendAgain : null} />
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

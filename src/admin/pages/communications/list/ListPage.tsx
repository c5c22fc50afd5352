import { Box, Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { officeCommunicationsContract } from '../../../../contracts/communications';
import type { CommunicationState } from '../../../../domain/communications/life';
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
} from '../../../shared';
import { communicationAddress } from '../addresses';
import { STATE_NAMES } from '../words';
import { CommunicationTable } from './CommunicationTable';

const BLANK = { title: '', body: [], lastDay: null, askConfirmation: false, byEmail: true };

/** The communications, the last changed first, and a button to write another. */
export function ListPage() {
  const backoffice = useBackoffice();
  const navigate = useNavigate();
  const mayWrite = useAllowed('communications.write');
  const [asked, setAsked] = useState<{ page: number; state: CommunicationState | null }>({
    ...{ page: 1, state: null },
  });
  const [error, setError] = useState<BackofficeError | null>(null);
  const { page, state } = asked;
  const found = useLoaded(
    () =>
      backoffice.call(officeCommunicationsContract.listCommunications, {
        query: { page, ...(state !== null && { state }) },
      }),
    [backoffice, page, state],
  );

  async function write() {
    try {
      const { id } = await backoffice.call(officeCommunicationsContract.createCommunication, { body: BLANK });
      void navigate(communicationAddress(id));
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    }
  }

  return (
    <PageFrame
      title="Comunicazioni personali"
      subtitle="Quello che scrivi ad alcuni clienti, e chi l’ha letto"
      permission="communications.read"
      actions={
        mayWrite && (
          <Button startIcon={<Plus />} onClick={() => void write()}>
            Scrivi una comunicazione
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
      <Box paddingBottom={6} maxWidth="32rem">
        <FilterSelect
          label="Stato"
          all="Tutte"
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
            ? 'Non ci sono ancora comunicazioni: quelle che scrivi compaiono qui.'
            : 'Nessuna comunicazione in questo stato.'}
        </Empty>
      )}
      {found.value !== null && found.value.items.length > 0 && (
        <>
          <CommunicationTable items={found.value.items} />
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

import { useNotification } from '@strapi/strapi/admin';
import { Button, Flex } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { officeCommunicationsContract } from '../../../../contracts/communications';
import {
  AskedAction,
  ErrorNotice,
  PageFrame,
  UnsavedWarning,
  formatInstant,
  toBackofficeError,
  useBackoffice,
  type BackofficeError,
} from '../../../shared';
import { COMMUNICATIONS_ADDRESS } from '../addresses';
import { AudienceCard } from '../audience/AudienceCard';
import type { CommunicationPageProps } from '../page-props';
import { AttachmentsCard } from './AttachmentsCard';
import { PublishCard } from './PublishCard';
import { WritingCard } from './WritingCard';
import { useWriting } from './use-writing';

const FIELDS = ['title', 'body', 'lastDay', 'audience', 'at'] as const;

function subtitleOf({ stoppedAt }: CommunicationPageProps['communication']): string {
  if (stoppedAt === null) return 'È una bozza: nessun cliente la vede';
  return `Non è partita il ${formatInstant(stoppedAt)}: chi l’aveva programmata non può più pubblicare. Ricontrollala e pubblicala di nuovo`;
}

/** Where a communication is written: text, attachments, recipients, and the way out. */
export function DraftPage({ communication, stale, back, onChange }: CommunicationPageProps) {
  const backoffice = useBackoffice();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { id } = communication;
  const { writing, changed, round, write, keep } = useWriting({ communication, stale });
  const [error, setError] = useState<BackofficeError | null>(null);
  const [busy, setBusy] = useState(false);
  const params = { id };

  async function save() {
    setBusy(true);
    try {
      await backoffice.call(officeCommunicationsContract.saveCommunication, { params, body: writing });
      keep();
      onChange();
      setError(null);
      toggleNotification({ type: 'success', message: 'Bozza salvata.' });
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <PageFrame
      title={writing.title === '' ? 'Nuova comunicazione' : writing.title}
      subtitle={subtitleOf(communication)}
      permission="communications.write"
      back={back}
      actions={
        <Flex gap={2} wrap="wrap">
          <AskedAction
            label="Elimina la bozza"
            title="Eliminare la bozza?"
            confirm="Elimina"
            danger
            run={() => backoffice.call(officeCommunicationsContract.deleteCommunication, { params })}
            success="Bozza eliminata."
            onChange={() => {
              keep();
              void navigate(COMMUNICATIONS_ADDRESS);
            }}
          >
            Il testo, gli allegati e i destinatari scelti vanno persi.
          </AskedAction>
          <Button startIcon={<Check />} disabled={!changed} loading={busy} onClick={() => void save()}>
            Salva
          </Button>
        </Flex>
      }
    >
      <UnsavedWarning when={changed} />
      <ErrorNotice
        error={error}
        fields={FIELDS}
        onClose={() => {
          setError(null);
        }}
      />
      <Flex direction="column" alignItems="stretch" gap={6}>
        <WritingCard key={round} writing={writing} error={error} onChange={write} />
        <AttachmentsCard id={id} attachments={communication.attachments} onChange={onChange} />
        <AudienceCard id={id} audience={communication.audience} error={error} onChange={onChange} />
        <PublishCard
          id={id}
          changedAt={communication.changedAt}
          stale={stale}
          changed={changed}
          error={error}
          onError={setError}
          onChange={onChange}
        />
      </Flex>
    </PageFrame>
  );
}

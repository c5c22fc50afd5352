import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useRef, useState } from 'react';
import { officeCommunicationsContract } from '../../../../contracts/communications';
import type { Attachment } from '../../../../contracts/communications/fields';
import {
  AskedAction,
  Card,
  ErrorNotice,
  toBackofficeError,
  useBackoffice,
  useSendFile,
  type BackofficeError,
} from '../../../shared';

interface AttachmentsCardProps {
  id: string;
  attachments: readonly Attachment[];
  onChange: () => void;
}

/** The files that go with a draft. */
export function AttachmentsCard({ id, attachments, onChange }: AttachmentsCardProps) {
  const backoffice = useBackoffice();
  const sendFile = useSendFile();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<string | null>(null);
  const [error, setError] = useState<BackofficeError | null>(null);

  async function add(file: File | undefined) {
    if (file === undefined) return;
    setSending(file.name);
    setError(null);
    try {
      const announced = await backoffice.call(officeCommunicationsContract.announceAttachment, {
        ...{ params: { id }, body: { name: file.name } },
      });
      const params = { id, attachment: announced.id };
      await sendFile(officeCommunicationsContract.sendAttachment, { params }, file);
      onChange();
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    } finally {
      setSending(null);
    }
  }

  return (
    <Card
      title="Allegati (facoltativi)"
      actions={
        <>
          <input
            ref={input}
            type="file"
            accept=".pdf,.jpg,.jpeg,.png"
            hidden
            onChange={(event) => {
              void add(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <Button
            variant="secondary"
            startIcon={<Plus />}
            loading={sending !== null}
            onClick={() => {
              input.current?.click();
            }}
          >
            Aggiungi un allegato
          </Button>
        </>
      }
    >
      <ErrorNotice
        error={error}
        onClose={() => {
          setError(null);
        }}
      />
      <Typography textColor="neutral600">PDF, foto JPEG o PNG. Li vedono soltanto i destinatari.</Typography>
      {sending !== null && <Typography role="status">{`${sending}: invio in corso…`}</Typography>}
      {attachments.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {attachments.map(({ id: attachment, name }) => (
            <Flex key={attachment} tag="li" justifyContent="space-between" gap={2} wrap="wrap">
              <Typography>{name}</Typography>
              <AskedAction
                label="Togli"
                title={`Togliere ${name}?`}
                confirm="Togli"
                danger
                run={() =>
                  backoffice.call(officeCommunicationsContract.deleteAttachment, {
                    params: { id, attachment },
                  })
                }
                success="Allegato tolto."
                onChange={onChange}
              >
                L’allegato esce dalla bozza.
              </AskedAction>
            </Flex>
          ))}
        </Flex>
      )}
    </Card>
  );
}

import { Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { officeArchiveContract } from '../../../../contracts/archive';
import { toBackofficeError, useBackoffice, useSendFile, type BackofficeError } from '../../../shared';
import type { Filed } from './words';

interface NewVersionProps {
  document: Filed;
  customerId: string;
  onChange: () => void;
}

/** Puts another file in the place of a document: the earlier one stays, and the customer finds it new again. */
export function NewVersion({ document, customerId, onChange }: NewVersionProps) {
  const backoffice = useBackoffice();
  const sendFile = useSendFile();
  const { toggleNotification } = useNotification();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<BackofficeError | null>(null);

  async function send(file: File | undefined) {
    if (file === undefined) return;
    setBusy(true);
    try {
      const { title, year, highlighted, note } = document;
      const { id } = await backoffice.call(officeArchiveContract.announceFiling, {
        params: { id: customerId },
        body: {
          ...{ title, year, highlighted, note, class: document.class.id },
          ...{ name: file.name, replaces: document.id },
        },
      });
      await sendFile(officeArchiveContract.sendFiling, { params: { id } }, file);
      setError(null);
      toggleNotification({ type: 'success', message: 'Nuova versione in archivio.' });
      onChange();
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".pdf,.jpg,.jpeg,.png"
        hidden
        onChange={(event) => {
          void send(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button
        variant="tertiary"
        loading={busy}
        onClick={() => {
          input.current?.click();
        }}
      >
        Nuova versione
      </Button>
      {error !== null && (
        <Typography role="alert" textColor="danger600">
          {error.message}
        </Typography>
      )}
    </>
  );
}

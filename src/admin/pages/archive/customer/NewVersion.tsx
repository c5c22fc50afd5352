import { Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { officeArchiveContract } from '../../../../contracts/archive';
import { toBackofficeError, useBackoffice, useSendFile, type BackofficeError } from '../../../shared';
import { isUnsure } from '../filing/rows';
import type { Filed } from './words';

interface NewVersionProps {
  document: Filed;
  customerId: string;
  onChange: () => void;
}

/** A file that was announced, and of which nobody knows whether it arrived. */
interface Sent {
  announced: string;
  file: File;
}

/** Puts another file in the place of a document: the earlier one stays, and the customer finds it new again. */
export function NewVersion({ document, customerId, onChange }: NewVersionProps) {
  const backoffice = useBackoffice();
  const sendFile = useSendFile();
  const { toggleNotification } = useNotification();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [unsure, setUnsure] = useState<Sent | null>(null);
  const [error, setError] = useState<BackofficeError | null>(null);

  async function announce({ name }: File): Promise<string> {
    const { id, title, year, highlighted, note } = document;
    const announced = await backoffice.call(officeArchiveContract.announceFiling, {
      params: { id: customerId },
      body: { ...{ title, year, highlighted, note, class: document.class.id }, name, replaces: id },
    });
    return announced.id;
  }

  async function send(file: File, before: string | null = null) {
    setBusy(true);
    let announced = before;
    try {
      announced ??= await announce(file);
      await sendFile(officeArchiveContract.sendFiling, { params: { id: announced } }, file);
      setUnsure(null);
      setError(null);
      toggleNotification({ type: 'success', message: 'Nuova versione in archivio.' });
      onChange();
    } catch (thrown) {
      const told = toBackofficeError(thrown);
      setUnsure(announced !== null && isUnsure(told, before !== null) ? { announced, file } : null);
      setError(told);
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
          const file = event.target.files?.[0];
          if (file !== undefined) void send(file);
          event.target.value = '';
        }}
      />
      <Button
        variant="tertiary"
        loading={busy}
        onClick={() => {
          if (unsure === null) input.current?.click();
          else void send(unsure.file, unsure.announced);
        }}
      >
        {unsure === null ? 'Nuova versione' : `Manda di nuovo ${unsure.file.name}`}
      </Button>
      {error !== null && (
        <Typography role="alert" textColor="danger600">
          {[
            ...[error.message, ...error.besides([])],
            ...(unsure === null
              ? []
              : ['Non sappiamo se il file è arrivato: mandarlo di nuovo non lo raddoppia.']),
          ].join(' ')}
        </Typography>
      )}
    </>
  );
}

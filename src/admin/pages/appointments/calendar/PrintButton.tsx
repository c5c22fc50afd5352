import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { officeAppointmentsContract } from '../../../../contracts/appointments';
import { saveFile, toBackofficeError, useBackoffice, type BackofficeError } from '../../../shared';

interface PrintButtonProps {
  /** Document id. */
  office: string;
  day: string;
  onError: (error: BackofficeError | null) => void;
}

/** The day's list as a PDF, to print. */
export function PrintButton({ office, day, onError }: PrintButtonProps) {
  const backoffice = useBackoffice();
  const [busy, setBusy] = useState(false);
  async function print() {
    setBusy(true);
    try {
      saveFile(
        await backoffice.download(officeAppointmentsContract.printDay, { query: { zona: office, day } }),
      );
      onError(null);
    } catch (thrown) {
      onError(toBackofficeError(thrown));
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button variant="secondary" startIcon={<Download />} loading={busy} onClick={() => void print()}>
      Stampa il giorno
    </Button>
  );
}

import { useAuth, useNotification } from '@strapi/strapi/admin';
import { Button } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { useState } from 'react';
import { messagesContract } from '../../../../contracts/messages';
import { toBackofficeError, useBackoffice, type BackofficeError } from '../../../shared';
import type { Draft } from './use-draft';

interface TestActionProps {
  event: string;
  draft: Draft;
  onError: (error: BackofficeError | null) => void;
}

/** «Inviami una prova»: the text as it stands in the editor, saved or not, to whoever is writing. */
export function TestAction({ event, draft, onError }: TestActionProps) {
  const backoffice = useBackoffice();
  const { toggleNotification } = useNotification();
  const address = useAuth('TestAction', ({ user }) => user?.email);
  const [busy, setBusy] = useState(false);

  async function send() {
    setBusy(true);
    const { subject, body } = draft;
    try {
      await backoffice.call(messagesContract.testMessageText, { params: { event }, body: { subject, body } });
      onError(null);
      toggleNotification({ type: 'success', message: `Prova inviata a ${address ?? 'te'}.` });
    } catch (thrown) {
      onError(toBackofficeError(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button variant="tertiary" startIcon={<PaperPlane />} loading={busy} onClick={() => void send()}>
      Inviami una prova
    </Button>
  );
}

import { useNotification } from '@strapi/strapi/admin';
import { Button, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { useState } from 'react';
import { officeCommunicationsContract } from '../../../../contracts/communications';
import { BackofficeError, Card, formatInstant, toBackofficeError, useBackoffice } from '../../../shared';
import { MomentField } from './MomentField';

interface PublishCardProps {
  id: string;
  /** Which version of the draft is looked at. */
  changedAt: string;
  /** Whether a newer version is on its way. */
  stale: boolean;
  /** Whether something is written that nobody saved. */
  changed: boolean;
  error: BackofficeError | null;
  onError: (error: BackofficeError | null) => void;
  onChange: () => void;
}

const CHANGED_MEANWHILE = new BackofficeError(
  'state-not-allowed',
  'Intanto qualcuno l’ha cambiata: ricarica la pagina e riguardala prima di pubblicare.',
);

/** The way out: a test, then now or at a set time. */
export function PublishCard({ id, changedAt, stale, changed, error, onError, onChange }: PublishCardProps) {
  const backoffice = useBackoffice();
  const { toggleNotification } = useNotification();
  const [at, setAt] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const params = { id };

  async function doing(work: () => Promise<string>) {
    setBusy(true);
    try {
      const message = await work();
      onError(null);
      toggleNotification({ type: 'success', message });
    } catch (thrown) {
      const error = toBackofficeError(thrown);
      onError(error.code === 'state-not-allowed' ? CHANGED_MEANWHILE : error);
    } finally {
      setBusy(false);
    }
  }

  const test = () =>
    doing(async () => {
      await backoffice.call(officeCommunicationsContract.sendTest, { params });
      return 'La prova arriva fra poco al tuo indirizzo.';
    });

  const publish = () =>
    doing(async () => {
      const answer = await backoffice.call(officeCommunicationsContract.publishCommunication, {
        ...{ params, body: { at, changedAt } },
      });
      onChange();
      return answer.state === 'published'
        ? 'Comunicazione pubblicata.'
        : `Parte il ${formatInstant(answer.at)}: fino ad allora puoi riprenderla.`;
    });

  return (
    <Card
      title="Pubblica"
      actions={
        <>
          <Button variant="tertiary" loading={busy} disabled={changed} onClick={() => void test()}>
            Inviami una prova
          </Button>
          <Button
            startIcon={<PaperPlane />}
            loading={busy || stale}
            disabled={changed}
            onClick={() => void publish()}
          >
            {at === null ? 'Pubblica' : 'Programma'}
          </Button>
        </>
      }
    >
      <Typography>
        Prima che parta hai qualche minuto per ripensarci: in quel tempo nessuno la vede e nessuna email è
        uscita.
      </Typography>
      <MomentField error={error?.field('at')} onChange={setAt} />
      {changed && <Typography textColor="neutral700">Prima salva quello che hai scritto.</Typography>}
    </Card>
  );
}

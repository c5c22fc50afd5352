import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { officesContract } from '../../../../contracts/offices';
import { officePraticheContract } from '../../../../contracts/pratiche';
import {
  Empty,
  ErrorNotice,
  Failed,
  Loading,
  PageFrame,
  Pager,
  toBackofficeError,
  useAllowed,
  useBackoffice,
  useLoaded,
  type BackofficeError,
} from '../../../shared';
import { remindedWords } from '../words';
import { QueueFilters } from './QueueFilters';
import { QueueTable } from './QueueTable';
import { isNarrowed, queryOf, type Asked } from './asked';

interface QueuePageProps {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The office's queue: where it is next, the pratica that has waited longest first. */
export function QueuePage({ asked, onAsk }: QueuePageProps) {
  const backoffice = useBackoffice();
  const { toggleNotification } = useNotification();
  const mayWork = useAllowed('pratiche.work');
  const [chosen, setChosen] = useState(NOTHING);
  const [error, setError] = useState<BackofficeError | null>(null);
  const choices = useLoaded(() => backoffice.call(officePraticheContract.getPraticheFilters), [backoffice]);
  const offices = useLoaded(() => backoffice.call(officesContract.listMyZone), [backoffice]);
  const found = useLoaded(
    () => backoffice.call(officePraticheContract.listPratiche, { query: queryOf(asked) }),
    [backoffice, asked],
  );

  async function remind() {
    try {
      const told = await backoffice.call(officePraticheContract.remindCustomers, {
        body: { pratiche: [...chosen] },
      });
      setError(null);
      setChosen(NOTHING);
      toggleNotification({ type: 'success', message: remindedWords(told) });
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    }
    found.reload();
  }

  return (
    <PageFrame
      title="Pratiche"
      subtitle="Dove tocca al tuo ufficio, da quella che aspetta da più tempo"
      permission="pratiche.read"
      actions={
        mayWork && (
          <Button disabled={chosen.size === 0} onClick={() => void remind()}>
            Sollecita i documenti mancanti
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
      <QueueFilters asked={asked} choices={choices.value} offices={offices.value} onAsk={onAsk} />
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <Failed error={found.error} onRetry={found.reload} />}
      {found.value?.items.length === 0 && (
        <Empty>
          {isNarrowed(asked)
            ? 'Nessuna pratica corrisponde ai filtri.'
            : 'Non c’è nulla da fare: le pratiche in cui tocca al tuo ufficio compaiono qui.'}
        </Empty>
      )}
      {found.value !== null && found.value.items.length > 0 && (
        <>
          <QueueTable
            pratiche={found.value.items}
            chosen={chosen}
            onChoose={(id, isChosen) => {
              const next = new Set(chosen);
              if (isChosen) next.add(id);
              else next.delete(id);
              setChosen(next);
            }}
          />
          <Pager
            {...found.value}
            onPage={(page) => {
              setChosen(NOTHING);
              onAsk({ ...asked, page });
            }}
          />
        </>
      )}
    </PageFrame>
  );
}

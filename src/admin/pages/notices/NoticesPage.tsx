import { Button } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { noticesContract } from '../../../contracts/notices';
import {
  Empty,
  ErrorNotice,
  Failed,
  Loading,
  PageFrame,
  Pager,
  toBackofficeError,
  useBackoffice,
  useLoaded,
  type BackofficeError,
} from '../../shared';
import { TO_DO, isNarrowed, queryOf, type Asked } from './asked';
import type { NoticeDeeds } from './list/NoticeActions';
import { NoticeFilters } from './list/NoticeFilters';
import { NoticeTable } from './list/NoticeTable';
import { setUnread } from './unread/unread-count';
import { STEP_DONE, unreadInWords } from './words';

/** «QuiComunica»: what customers did and somebody of the office has to answer. */
export default function NoticesPage() {
  const backoffice = useBackoffice();
  const { toggleNotification } = useNotification();
  const [asked, setAsked] = useState<Asked>(TO_DO);
  const [error, setError] = useState<BackofficeError | null>(null);
  const choices = useLoaded(() => backoffice.call(noticesContract.getNoticeFilters), [backoffice]);
  const found = useLoaded(
    () => backoffice.call(noticesContract.listNotices, { query: queryOf(asked) }),
    [backoffice, asked],
  );
  const unread = found.value?.unread;
  useEffect(() => {
    if (unread !== undefined) setUnread(unread);
  }, [unread]);

  // What a colleague did in the meantime is shown in any case.
  async function act(work: () => Promise<unknown>, success?: string) {
    try {
      await work();
      setError(null);
      if (success !== undefined) toggleNotification({ type: 'success', message: success });
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    }
    found.reload();
  }

  const deeds: NoticeDeeds = {
    step: ({ id }, step) =>
      act(
        () => backoffice.call(noticesContract.stepNotice, { params: { id }, body: { step } }),
        STEP_DONE[step],
      ),
    mark: ({ id }, read) =>
      act(async () => {
        const marking = read ? noticesContract.markNoticeRead : noticesContract.markNoticeUnread;
        await backoffice.call(marking, { params: { id } });
        // At once: whoever goes on to the customer does not see the list again.
        if (unread !== undefined) setUnread(unread + (read ? -1 : 1));
      }),
  };

  return (
    <PageFrame
      title="QuiComunica"
      subtitle={unread === undefined ? 'Gli avvisi dei clienti dei tuoi uffici' : unreadInWords(unread)}
      permission="notices.read"
      actions={
        <Button variant="tertiary" startIcon={<ArrowClockwise />} onClick={found.reload}>
          Aggiorna
        </Button>
      }
    >
      <ErrorNotice
        error={error}
        onClose={() => {
          setError(null);
        }}
      />
      <NoticeFilters asked={asked} choices={choices.value} onAsk={setAsked} />
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <Failed error={found.error} onRetry={found.reload} />}
      {found.value?.items.length === 0 && (
        <Empty>
          {isNarrowed(asked)
            ? 'Nessun avviso corrisponde ai filtri.'
            : 'Non c’è nulla da fare: i nuovi avvisi dei clienti dei tuoi uffici compaiono qui.'}
        </Empty>
      )}
      {found.value !== null && found.value.items.length > 0 && (
        <>
          <NoticeTable notices={found.value.items} deeds={deeds} />
          <Pager
            {...found.value}
            onPage={(page) => {
              setAsked({ ...asked, page });
            }}
          />
        </>
      )}
    </PageFrame>
  );
}

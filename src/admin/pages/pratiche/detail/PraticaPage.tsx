import { Flex, Grid, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { NavLink, useParams } from 'react-router-dom';
import { officePraticheContract } from '../../../../contracts/pratiche';
import { officeUploadsContract } from '../../../../contracts/uploads';
import {
  ErrorNotice,
  Failed,
  Loading,
  PageFrame,
  toBackofficeError,
  useAllowed,
  useBackoffice,
  useLoaded,
  type BackofficeError,
} from '../../../shared';
import { Documents } from '../../uploads/checklist/Documents';
import { PRATICHE_ADDRESS } from '../addresses';
import { StateCard } from './StateCard';
import { Thread } from './Thread';
import { Timeline } from './Timeline';
import type { PraticaPartProps } from './work';

function Back() {
  return (
    <Link tag={NavLink} to={PRATICHE_ADDRESS} startIcon={<ArrowLeft />}>
      Pratiche
    </Link>
  );
}

/** A pratica: whose it is, how far it has come, its documents with their preview, the thread, the timeline. */
export function PraticaPage() {
  const { id = '' } = useParams();
  const backoffice = useBackoffice();
  const { toggleNotification } = useNotification();
  const maySeeFiles = useAllowed('uploads.read');
  const [error, setError] = useState<BackofficeError | null>(null);
  const params = { id };
  const loaded = useLoaded(
    () => backoffice.call(officePraticheContract.getPratica, { params }),
    [backoffice, id],
  );
  const files = useLoaded(
    () =>
      maySeeFiles
        ? backoffice.call(officeUploadsContract.listFiles, { params })
        : Promise.resolve({ files: [], waitingForScan: 0 }),
    [backoffice, id, maySeeFiles],
  );
  const pratica = loaded.value;
  const hasUnread = (pratica?.unreadMessages ?? 0) > 0;
  const last = pratica?.messages.at(-1)?.id;
  useEffect(() => {
    // Whoever opens the pratica has the thread before them, up to its last message.
    if (hasUnread && last !== undefined)
      void backoffice
        .call(officePraticheContract.readCustomerMessages, { params: { id }, body: { last } })
        .catch(() => null);
  }, [backoffice, id, hasUnread, last]);

  const onChange = () => {
    loaded.reload();
    files.reload();
  };
  const act: PraticaPartProps['act'] = async (work, success) => {
    try {
      const done = await work();
      setError(null);
      const message = typeof success === 'string' ? success : success(done);
      toggleNotification({ type: 'success', message });
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    }
    onChange();
  };

  const title = pratica === null ? 'Pratica' : `${pratica.service} ${String(pratica.year)}`;
  return (
    <PageFrame
      title={title}
      {...(pratica !== null && { subtitle: pratica.customer.name })}
      permission="pratiche.read"
      back={<Back />}
    >
      <ErrorNotice
        error={error}
        onClose={() => {
          setError(null);
        }}
      />
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed error={loaded.error} onRetry={loaded.reload} />}
      {pratica !== null && (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <StateCard pratica={pratica} act={act} onChange={onChange} />
          {files.state === 'failed' && <Failed error={files.error} onRetry={files.reload} />}
          {files.value !== null && (
            <Documents
              pratica={pratica}
              files={files.value.files}
              waitingForScan={files.value.waitingForScan}
              act={act}
              onChange={onChange}
            />
          )}
          <Grid.Root gap={6}>
            <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
              <Thread pratica={pratica} act={act} onChange={onChange} />
            </Grid.Item>
            <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
              <Timeline pratica={pratica} />
            </Grid.Item>
          </Grid.Root>
        </Flex>
      )}
    </PageFrame>
  );
}

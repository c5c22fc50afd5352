import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { NavLink, useParams } from 'react-router-dom';
import { officeCommunicationsContract } from '../../../contracts/communications';
import { Failed, Loading, PageFrame, useAllowed, useBackoffice, useLoaded } from '../../shared';
import { COMMUNICATIONS_ADDRESS } from './addresses';
import { DraftPage } from './draft/DraftPage';
import { ReportPage } from './report/ReportPage';
import { ScheduledPage } from './report/ScheduledPage';

const BACK = (
  <Link tag={NavLink} to={COMMUNICATIONS_ADDRESS} startIcon={<ArrowLeft />}>
    Comunicazioni personali
  </Link>
);

/** A communication: written, about to go out, or gone out. */
export function CommunicationPage() {
  const { id = '' } = useParams();
  const backoffice = useBackoffice();
  const mayWrite = useAllowed('communications.write');
  const found = useLoaded(
    () => backoffice.call(officeCommunicationsContract.getCommunication, { params: { id } }),
    [backoffice, id],
  );
  if (found.value === null)
    return (
      <PageFrame title="Comunicazione personale" permission="communications.read" back={BACK}>
        {found.state === 'failed' ? <Failed error={found.error} onRetry={found.reload} /> : <Loading />}
      </PageFrame>
    );
  const { value: communication, stale, reload: onChange } = found;
  const page = { communication, stale, back: BACK, onChange, mayWrite };
  if (found.value.state === 'draft') return <DraftPage key={id} {...page} />;
  return found.value.state === 'scheduled' ? <ScheduledPage {...page} /> : <ReportPage {...page} />;
}

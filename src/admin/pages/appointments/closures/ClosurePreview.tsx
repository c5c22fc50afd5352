import { bookingPlansContract } from '../../../../contracts/appointments';
import { Failed, Loading, useBackoffice, useLoaded, useSettled } from '../../../shared';
import { WouldBeOutside } from '../WouldBeOutside';
import { previewOf, type ClosureDraft } from './draft';

interface ClosurePreviewProps {
  /** Document id. */
  office: string;
  draft: ClosureDraft;
}

/** Who has an appointment on the days that are about to be closed. */
export function ClosurePreview({ office, draft }: ClosurePreviewProps) {
  const backoffice = useBackoffice();
  // The reason decides nothing: while it is typed nothing is looked up again.
  const { settled: body, behind } = useSettled(previewOf(office, { ...draft, reason: '' }));
  const found = useLoaded(
    async () =>
      body === null ? null : (await backoffice.call(bookingPlansContract.previewClosure, { body })).outside,
    [backoffice, JSON.stringify(body)],
  );
  if (body === null) return null;
  // Who was found for other days is not shown for these.
  if (behind || found.state === 'loading' || (found.state === 'ready' && found.stale))
    return <Loading>Guardo chi ha un appuntamento in quei giorni…</Loading>;
  if (found.state === 'failed') return <Failed error={found.error} onRetry={found.reload} />;
  return found.value === null ? null : <WouldBeOutside appointments={found.value} />;
}

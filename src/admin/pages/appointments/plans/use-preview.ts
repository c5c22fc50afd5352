import { bookingPlansContract } from '../../../../contracts/appointments';
import type { BookingPlan } from '../../../../contracts/appointments/fields';
import { useBackoffice, useLoaded, useSettled } from '../../../shared';

/** What would come of a plan that is not saved. Document ids of zona and service. */
export function usePreview(zona: string, service: string, plan: BookingPlan) {
  const backoffice = useBackoffice();
  const { settled, behind } = useSettled(plan);
  const preview = useLoaded(
    () =>
      backoffice.call(bookingPlansContract.previewBookingPlan, { params: { zona, service }, body: settled }),
    [backoffice, zona, service, JSON.stringify(settled)],
  );
  return { preview, behind: behind || (preview.state === 'ready' && preview.stale) };
}

export type Preview = ReturnType<typeof usePreview>;

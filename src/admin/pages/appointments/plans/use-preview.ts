import { useEffect, useState } from 'react';
import { bookingPlansContract } from '../../../../contracts/appointments';
import type { BookingPlan } from '../../../../contracts/appointments/fields';
import { useBackoffice, useLoaded } from '../../../shared';

/** Milliseconds without a change after which it is looked what comes of them. */
const PAUSE = 500;

/** What would come of a plan that is not saved. Document ids of zona and service. */
export function usePreview(zona: string, service: string, plan: BookingPlan) {
  const backoffice = useBackoffice();
  const [asked, setAsked] = useState(plan);
  const now = JSON.stringify(plan);
  useEffect(() => {
    const timer = setTimeout(() => {
      setAsked(plan);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
    // A plan that reads the same is the same.
  }, [now]);
  const question = JSON.stringify(asked);
  const preview = useLoaded(
    () =>
      backoffice.call(bookingPlansContract.previewBookingPlan, { params: { zona, service }, body: asked }),
    [backoffice, zona, service, question],
  );
  return { preview, behind: question !== now || (preview.state === 'ready' && preview.stale) };
}

export type Preview = ReturnType<typeof usePreview>;

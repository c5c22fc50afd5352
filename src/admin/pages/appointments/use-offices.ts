import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { officesContract, type ZonaChoice } from '../../../contracts/offices';
import { useBackoffice, useLoaded } from '../../shared';

const REMEMBERED = 'personalcaf.appointments.office';

/** The operator's offices, and the one that the page is about: of the address, of the last time, or the first. */
export function useOffices() {
  const backoffice = useBackoffice();
  const [asked, ask] = useSearchParams();
  const loaded = useLoaded(
    async () => (await backoffice.call(officesContract.listMyZone)).zone,
    [backoffice],
  );
  const zone = loaded.value ?? [];
  const known = (id: string | null) => zone.find((zona) => zona.id === id);
  const office: ZonaChoice | null =
    known(asked.get('ufficio')) ?? known(localStorage.getItem(REMEMBERED)) ?? zone[0] ?? null;
  const choose = useCallback(
    (id: string) => {
      localStorage.setItem(REMEMBERED, id);
      ask(
        (before) => {
          before.set('ufficio', id);
          return before;
        },
        { replace: true },
      );
    },
    [ask],
  );
  return { loaded, zone, office, choose };
}

export type Offices = ReturnType<typeof useOffices>;

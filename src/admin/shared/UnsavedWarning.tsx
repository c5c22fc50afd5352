import { useEffect, useRef } from 'react';
import { useBlocker } from 'react-router-dom';
import { ConfirmDialog } from './ConfirmDialog';

/** Asks before a page with changes that nobody saved is left; for a closed window the browser asks in its own words. */
export function UnsavedWarning({ when }: { when: boolean }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname,
  );
  const leaving = useRef(false);
  useEffect(() => {
    if (!when) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [when]);
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      onClose={() => {
        if (!leaving.current) blocker.reset?.();
      }}
      title="Modifiche non salvate"
      confirm="Esci senza salvare"
      danger
      onConfirm={() => {
        leaving.current = true;
        blocker.proceed?.();
        return Promise.resolve();
      }}
    >
      Se esci ora, le modifiche a questo testo vanno perse.
    </ConfirmDialog>
  );
}

import { useEffect, useRef, type ReactNode } from 'react';
import { useBlocker } from 'react-router-dom';
import { ConfirmDialog } from './ConfirmDialog';

interface UnsavedWarningProps {
  when: boolean;
  title?: string;
  /** What is lost, in a sentence. */
  children?: ReactNode;
}

/** Asks before a page with changes that nobody saved is left; for a closed window the browser asks in its own words. */
export function UnsavedWarning({
  when,
  title = 'Modifiche non salvate',
  children = 'Se esci ora, le modifiche a questo testo vanno perse.',
}: UnsavedWarningProps) {
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
      title={title}
      confirm="Esci senza salvare"
      danger
      leave="Resta qui"
      onConfirm={() => {
        leaving.current = true;
        blocker.proceed?.();
        return Promise.resolve();
      }}
    >
      {children}
    </ConfirmDialog>
  );
}

import { Alert } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { BackofficeError } from './backoffice-error';

interface ErrorNoticeProps {
  error: BackofficeError | null;
  /** Fields that show their reasons themselves. */
  fields?: readonly string[];
  onClose: () => void;
}

/** What went wrong with the last action, above a form or a list; takes the focus so that it is heard and seen. */
export function ErrorNotice({ error, fields = [], onClose }: ErrorNoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== null) place.current?.focus();
  }, [error]);
  if (error === null || error.code === 'interrupted') return null;
  const others = error.besides(fields);
  return (
    <div ref={place} tabIndex={-1}>
      <Alert variant="danger" title="Errore:" closeLabel="Chiudi" onClose={onClose} marginBottom={4}>
        {[error.message, ...others].join(' ')}
      </Alert>
    </div>
  );
}

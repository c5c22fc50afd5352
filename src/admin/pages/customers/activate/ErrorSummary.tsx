import { Alert } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import type { BackofficeError } from '../../../shared';

interface ErrorSummaryProps {
  error: BackofficeError | null;
  /** The fields of the form, by their name in the contract: what stands above each. */
  labels: Record<string, string>;
  onClose: () => void;
}

const ToField = styled.button`
  padding-block: 0.4rem;
  text-align: left;
  text-decoration: underline;
  color: ${({ theme }) => theme.colors.danger700};
`;

// «Email (facoltativa)» is «Email» here: what is wrong with it is no choice.
function withoutMark(label: string): string {
  return label.split(' (')[0] ?? label;
}

function focusField(name: string): void {
  document.querySelector<HTMLElement>(`form [name="${name}"], form [id="${name}"]`)?.focus();
}

/** What is wrong with a form, above it, with the way to each field; takes the focus, so that it is heard and seen. */
export function ErrorSummary({ error, labels, onClose }: ErrorSummaryProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== null) place.current?.focus();
  }, [error]);
  if (error === null || error.code === 'interrupted') return null;
  const wrong = Object.entries(labels).filter(([name]) => error.field(name) !== undefined);
  return (
    <div ref={place} tabIndex={-1} role="alert">
      <Alert variant="danger" title="Errore:" closeLabel="Chiudi" onClose={onClose} marginBottom={4}>
        {[error.message, ...error.besides(Object.keys(labels))].join(' ')}
        <ul>
          {wrong.map(([name, label]) => (
            <li key={name}>
              <ToField
                type="button"
                onClick={() => {
                  focusField(name);
                }}
              >
                {`${withoutMark(label)}: ${error.field(name) ?? ''}`}
              </ToField>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}

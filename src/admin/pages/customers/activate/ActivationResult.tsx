import { Button, LinkButton, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import type { customerOperatorsContract } from '../../../../contracts/customers/operators';
import type { ResponseOf } from '../../../../contracts/endpoint';
import {
  ErrorNotice,
  toBackofficeError,
  useAllowed,
  useBackoffice,
  type BackofficeError,
  Card,
} from '../../../shared';
import { customerAddress } from '../addresses';
import { printLetter } from '../print-letter';

type Answer = ResponseOf<(typeof customerOperatorsContract)['activateCustomer']>;

/** A customer who was just activated; `email` empty for who has none. */
export type Activated = Answer & { name: string; email: string };

interface ActivationResultProps {
  activated: Activated;
  onAnother: () => void;
}

const OUTCOMES: Record<Answer['outcome'], string> = {
  created: 'Ora è un cliente Registrato.',
  promoted:
    'Era già iscritto come Anonimo con lo stesso indirizzo: ora è Registrato, ed entra con la password che ha già.',
  'taken-over':
    'Il codice fiscale era di un’utenza Anonima con un altro indirizzo: le sue sessioni, la sua password e i suoi link non valgono più, e il vecchio indirizzo riceve un avviso. Ora l’utenza è della persona che hai verificato, come Registrato.',
};

function entrance({ outcome, email }: Activated): string {
  if (outcome === 'promoted') return 'Riceve un avviso per email.';
  return email === ''
    ? 'Non ha un indirizzo email: stampa la lettera con il codice e consegnala di persona.'
    : `A ${email} arriva il link per scegliere la password.`;
}

/** What the activation did, in words, and what comes next. */
export function ActivationResult({ activated, onAnother }: ActivationResultProps) {
  const backoffice = useBackoffice();
  const mayPrint = useAllowed('customers.credentials');
  const [error, setError] = useState<BackofficeError | null>(null);
  const [busy, setBusy] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  const print = async () => {
    setBusy(true);
    setError(null);
    await printLetter(backoffice, activated.id).catch((thrown: unknown) => {
      setError(toBackofficeError(thrown));
    });
    setBusy(false);
  };
  return (
    <div ref={place} tabIndex={-1} role="status">
      <ErrorNotice
        error={error}
        onClose={() => {
          setError(null);
        }}
      />
      <Card
        title={`${activated.name}: attivazione riuscita`}
        actions={
          <>
            {activated.email === '' && mayPrint && (
              <Button loading={busy} onClick={() => void print()}>
                Stampa la lettera con il codice
              </Button>
            )}
            <LinkButton tag={Link} to={customerAddress(activated.id)} variant="secondary">
              Apri la scheda
            </LinkButton>
            <Button variant="tertiary" onClick={onAnother}>
              Attiva un altro cliente
            </Button>
          </>
        }
      >
        <Typography>{OUTCOMES[activated.outcome]}</Typography>
        <Typography>{entrance(activated)}</Typography>
      </Card>
    </div>
  );
}

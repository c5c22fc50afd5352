import { useState } from 'react';
import { customerOperatorsContract } from '../../../../contracts/customers/operators';
import { officesContract } from '../../../../contracts/offices';
import {
  Empty,
  Failed,
  Loading,
  PageFrame,
  toBackofficeError,
  useBackoffice,
  useLoaded,
  type BackofficeError,
} from '../../../shared';
import { BackToCustomers } from '../BackToCustomers';
import { ActivateForm } from './ActivateForm';
import { ActivationResult, type Activated } from './ActivationResult';
import { bodyOf, LABELS, type Draft } from './draft';
import { ErrorSummary } from './ErrorSummary';

/** «Attiva un cliente»: the form, then what came of it. */
export function ActivatePage() {
  const backoffice = useBackoffice();
  const offices = useLoaded(() => backoffice.call(officesContract.listMyZone), [backoffice]);
  const [activated, setActivated] = useState<Activated | null>(null);
  const [error, setError] = useState<BackofficeError | null>(null);
  const [busy, setBusy] = useState(false);

  async function activate(draft: Draft) {
    setBusy(true);
    setError(null);
    try {
      const body = bodyOf(draft);
      const { id, outcome } = await backoffice.call(customerOperatorsContract.activateCustomer, { body });
      setActivated({ id, outcome, name: `${draft.cognome} ${draft.nome}`, email: draft.email.trim() });
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    } finally {
      setBusy(false);
    }
  }

  const hasNone = offices.value?.zone.length === 0 && !offices.value.withoutOffice;
  return (
    <PageFrame
      title="Attiva un cliente"
      subtitle="Solo chi hai verificato: entra nel portale come Registrato"
      permission="customers.activate"
      back={<BackToCustomers />}
    >
      <ErrorSummary
        error={error}
        labels={LABELS}
        onClose={() => {
          setError(null);
        }}
      />
      {offices.state === 'loading' && <Loading />}
      {offices.state === 'failed' && <Failed error={offices.error} onRetry={offices.reload} />}
      {hasNone && (
        <Empty>
          Non hai ancora un ufficio in cui attivare clienti: chiedi all’amministratore di affidartene uno.
        </Empty>
      )}
      {offices.value !== null && !hasNone && activated === null && (
        <ActivateForm
          offices={offices.value}
          error={error}
          busy={busy}
          onSubmit={(draft) => void activate(draft)}
        />
      )}
      {activated !== null && (
        <ActivationResult
          activated={activated}
          onAnother={() => {
            setActivated(null);
          }}
        />
      )}
    </PageFrame>
  );
}

import { useState } from 'react';
import { auditContract } from '../../../contracts/audit';
import { Empty, Failed, Loading, PageFrame, Pager, useBackoffice, useLoaded } from '../../shared';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { WebhookLine } from './WebhookLine';
import { EVERYTHING, bodyOf, type Asked } from './asked';

/** «Registro»: who did what, when, to whom; nobody can change it. */
export default function AuditPage() {
  const backoffice = useBackoffice();
  const [asked, setAsked] = useState<Asked>(EVERYTHING);
  const actions = useLoaded(() => backoffice.call(auditContract.listAuditActions), [backoffice]);
  const found = useLoaded(
    () => backoffice.call(auditContract.searchAudit, { body: bodyOf(asked) }),
    [backoffice, asked],
  );
  const names = Object.fromEntries(
    (actions.value?.actions ?? []).map(({ action, label }) => [action, label]),
  );
  return (
    <PageFrame
      title="Registro"
      subtitle="Chi ha fatto che cosa, e quando. Nessuno lo può cambiare."
      permission="audit.read"
    >
      <WebhookLine />
      <AuditFilters asked={asked} actions={names} onAsk={setAsked} />
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <Failed error={found.error} onRetry={found.reload} />}
      {found.value?.items.length === 0 && <Empty>Nessuna riga del registro corrisponde alla ricerca.</Empty>}
      {found.value !== null && found.value.items.length > 0 && (
        <>
          <AuditTable entries={found.value.items} />
          <Pager
            {...found.value}
            onPage={(page) => {
              setAsked({ ...asked, page });
            }}
          />
        </>
      )}
    </PageFrame>
  );
}

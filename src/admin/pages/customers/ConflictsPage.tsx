import { Tabs } from '@strapi/design-system';
import { PageFrame } from '../../shared';
import { ConflictList } from './conflicts/ConflictList';
import { CONFLICT_STATES } from './words';

const STATES = ['open', 'resolved'] as const;

/** «Conflitti»: who asked for a codice fiscale that a customer has. */
export default function ConflictsPage() {
  return (
    <PageFrame
      title="Conflitti"
      subtitle="Richieste di registrazione con un codice fiscale che un cliente ha già"
      permission="customers.conflicts"
    >
      <Tabs.Root defaultValue="open" variant="simple">
        <Tabs.List aria-label="Stato dei conflitti">
          {STATES.map((state) => (
            <Tabs.Trigger key={state} value={state}>
              {CONFLICT_STATES[state]}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {STATES.map((state) => (
          <Tabs.Content key={state} value={state}>
            <ConflictList state={state} />
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </PageFrame>
  );
}

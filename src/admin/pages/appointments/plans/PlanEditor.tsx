import { Button, Flex, Grid } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { styled } from 'styled-components';
import { bookingPlansContract } from '../../../../contracts/appointments';
import type { BookingPlan } from '../../../../contracts/appointments/fields';
import {
  ErrorNotice,
  UnsavedWarning,
  toBackofficeError,
  useBackoffice,
  type BackofficeError,
} from '../../../shared';
import { leftOutsideWords } from '../words';
import { OpeningsCard } from './OpeningsCard';
import { PreviewCard } from './PreviewCard';
import { RulesCard } from './RulesCard';
import { FIRST_PLAN, NUMBER_NAMES, draftOf, planOf, type PlanDraft } from './draft';
import { usePreview } from './use-preview';

interface PlanEditorProps {
  /** Document ids. */
  zona: string;
  service: string;
  /** Null: the service cannot be booked there yet. */
  plan: BookingPlan | null;
}

// Beside the fields the preview stays in view, below Strapi’s own header, while they are filled in.
const InView = styled.div`
  @media (min-width: 1080px) {
    position: sticky;
    top: 8rem;
    max-height: calc(100dvh - 10rem);
    overflow-y: auto;
  }
`;

const FIELDS = [...NUMBER_NAMES, 'inPerson', 'bring', 'openings'];

/** Writes how a service is booked at an office; what comes of it is seen before it is saved. */
export function PlanEditor({ zona, service, plan }: PlanEditorProps) {
  const backoffice = useBackoffice();
  const { toggleNotification } = useNotification();
  const [saved, setSaved] = useState(plan);
  const [draft, setDraft] = useState<PlanDraft>(() => draftOf(plan ?? FIRST_PLAN));
  const [failure, setFailure] = useState<BackofficeError | null>(null);
  const [busy, setBusy] = useState(false);
  const typed = planOf(draft);
  const changed = JSON.stringify(typed) !== JSON.stringify(planOf(draftOf(saved ?? FIRST_PLAN)));
  const { preview, behind } = usePreview(zona, service, typed);
  // What is wrong is said as soon as the preview knows of it.
  const error = failure ?? preview.error;
  const onChange = (part: Partial<PlanDraft>) => {
    setFailure(null);
    setDraft((before) => ({ ...before, ...part }));
  };

  async function save() {
    setBusy(true);
    try {
      const input = { params: { zona, service }, body: typed };
      const { outside } = await backoffice.call(bookingPlansContract.setBookingPlan, input);
      setSaved(typed);
      setFailure(null);
      const message = leftOutsideWords('Salvato.', outside.length);
      toggleNotification({ type: outside.length > 0 ? 'warning' : 'success', message });
    } catch (thrown) {
      setFailure(toBackofficeError(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <UnsavedWarning when={changed}>
        Se esci ora, gli orari e le regole che hai cambiato vanno persi.
      </UnsavedWarning>
      <ErrorNotice
        error={failure}
        fields={FIELDS}
        onClose={() => {
          setFailure(null);
        }}
      />
      <Grid.Root gap={6}>
        <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch">
          <Flex direction="column" alignItems="stretch" gap={6}>
            <RulesCard draft={draft} error={error} onChange={onChange} />
            <OpeningsCard
              openings={draft.openings}
              error={error}
              onChange={(openings) => {
                onChange({ openings });
              }}
            />
          </Flex>
        </Grid.Item>
        <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
          <InView role="region" aria-label="Anteprima" tabIndex={0}>
            <PreviewCard
              preview={preview}
              behind={behind}
              horizonDays={typed.horizonDays}
              saved={!changed && saved !== null}
            />
          </InView>
        </Grid.Item>
      </Grid.Root>
      <Flex paddingTop={6}>
        <Button
          size="L"
          startIcon={<Check />}
          disabled={!changed && saved !== null}
          loading={busy}
          onClick={() => void save()}
        >
          Salva orari e regole
        </Button>
      </Flex>
    </>
  );
}

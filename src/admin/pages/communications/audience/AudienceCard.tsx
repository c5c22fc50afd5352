import { Button, Flex, SingleSelect, SingleSelectOption, Field } from '@strapi/design-system';
import { useState } from 'react';
import { officeCommunicationsContract } from '../../../../contracts/communications';
import type { PickedAudience } from '../../../../contracts/communications/operators';
import { Card, ErrorNotice, toBackofficeError, useBackoffice, type BackofficeError } from '../../../shared';
import { ChosenFields } from './ChosenFields';
import { FilterFields } from './FilterFields';
import { GroupFields } from './GroupFields';
import { HeadCount } from './HeadCount';
import { ListFields } from './ListFields';
import { SaveGroup } from './SaveGroup';
import { KINDS, audienceOf, draftOf, isComplete, type AudienceDraft, type Kind } from './audience-draft';

interface AudienceCardProps {
  id: string;
  audience: PickedAudience | null;
  error: BackofficeError | null;
  onChange: () => void;
}

const isKind = (value: unknown): value is Kind => typeof value === 'string' && value in KINDS;

/** Whom a communication is for: picked in one of four ways, and how many that makes. */
export function AudienceCard({ id, audience, error, onChange }: AudienceCardProps) {
  const backoffice = useBackoffice();
  const [draft, setDraft] = useState<AudienceDraft>(() => draftOf(audience));
  const [changed, setChanged] = useState(false);
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<BackofficeError | null>(null);
  const change = (part: Partial<AudienceDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setChanged(true);
  };

  const recount = () => {
    setRound((before) => before + 1);
    onChange();
  };

  async function use() {
    setBusy(true);
    try {
      const body = audienceOf(draft);
      await backoffice.call(officeCommunicationsContract.pickAudience, { params: { id }, body });
      setProblem(null);
      setChanged(false);
      recount();
    } catch (thrown) {
      setProblem(toBackofficeError(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Card
      title="A chi va"
      actions={
        <Button
          variant="secondary"
          loading={busy}
          disabled={!isComplete(draft) || (!changed && audience !== null)}
          onClick={() => void use()}
        >
          Usa questi destinatari
        </Button>
      }
    >
      <ErrorNotice
        error={problem}
        onClose={() => {
          setProblem(null);
        }}
      />
      <Field.Root name="audience" error={error?.field('audience') ?? false}>
        <Field.Label>Come scegli i destinatari</Field.Label>
        <SingleSelect
          value={draft.kind}
          onChange={(kind) => {
            if (isKind(kind)) change({ kind });
          }}
        >
          {Object.entries(KINDS).map(([kind, name]) => (
            <SingleSelectOption key={kind} value={kind}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Error />
      </Field.Root>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {draft.kind === 'filter' && (
          <>
            <FilterFields
              filter={draft.filter}
              onChange={(filter) => {
                change({ filter });
              }}
            />
            <SaveGroup filter={draft.filter} />
          </>
        )}
        {draft.kind === 'group' && (
          <GroupFields
            group={draft.group}
            onChange={(group) => {
              change({ group });
            }}
            onSaved={recount}
          />
        )}
        {draft.kind === 'chosen' && (
          <ChosenFields
            chosen={draft.chosen}
            onChange={(chosen) => {
              change({ chosen });
            }}
          />
        )}
        {draft.kind === 'list' && (
          <ListFields
            text={draft.list}
            onChange={(list) => {
              change({ list });
            }}
          />
        )}
      </Flex>
      {audience !== null && <HeadCount id={id} round={round} stale={changed} />}
    </Card>
  );
}

import { useNotification } from '@strapi/strapi/admin';
import { Box, Button, Flex, Grid } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { messagesContract, type MessageText } from '../../../../contracts/messages';
import {
  ErrorNotice,
  PageFrame,
  UnsavedWarning,
  toBackofficeError,
  useBackoffice,
  type BackofficeError,
} from '../../../shared';
import { BackToMessages } from './BackToMessages';
import { PlaceholderList } from './PlaceholderList';
import { Preview } from './Preview';
import { RestoreAction } from './RestoreAction';
import { SwitchField } from './SwitchField';
import { TestAction } from './TestAction';
import { TextFields } from './TextFields';
import { useDraft } from './use-draft';

const FIELDS = ['subject', 'body'] as const;

interface EditorProps {
  text: MessageText;
  onSaved: (text: MessageText) => void;
}

/** Writes one message: its text with the placeholders beside it, its preview, and what can be done with it. */
export function Editor({ text, onSaved }: EditorProps) {
  const backoffice = useBackoffice();
  const { toggleNotification } = useNotification();
  const writing = useDraft(text);
  const [error, setError] = useState<BackofficeError | null>(null);
  const [busy, setBusy] = useState(false);
  const { draft, change, changed } = writing;

  function take(saved: MessageText, message: string) {
    writing.reset(saved);
    onSaved(saved);
    setError(null);
    toggleNotification({ type: 'success', message });
  }

  async function save() {
    setBusy(true);
    try {
      const params = { event: text.event };
      take(
        await backoffice.call(messagesContract.saveMessageText, { params, body: draft }),
        'Testo salvato.',
      );
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <PageFrame
      title={text.name}
      subtitle={text.description}
      permission="messages.texts"
      back={<BackToMessages />}
      actions={
        <Flex gap={2} wrap="wrap">
          <TestAction event={text.event} draft={draft} onError={setError} />
          <Button startIcon={<Check />} disabled={!changed} loading={busy} onClick={() => void save()}>
            Salva
          </Button>
        </Flex>
      }
    >
      <UnsavedWarning when={changed} />
      <ErrorNotice
        error={error}
        fields={FIELDS}
        onClose={() => {
          setError(null);
        }}
      />
      <Grid.Root gap={6}>
        <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
          <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <SwitchField
                mayBeSwitchedOff={text.mayBeSwitchedOff}
                enabled={draft.enabled}
                onChange={(enabled) => {
                  change({ enabled });
                }}
              />
              <TextFields
                draft={draft}
                error={error}
                onChange={change}
                subjectProps={writing.fieldProps('subject')}
                bodyProps={writing.fieldProps('body')}
              />
              {text.edited && <RestoreAction event={text.event} onRestored={take} />}
            </Flex>
          </Box>
        </Grid.Item>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <Box>
            <PlaceholderList placeholders={text.placeholders} onInsert={writing.insert} />
          </Box>
        </Grid.Item>
        <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
          <Box>
            <Preview event={text.event} subject={draft.subject} body={draft.body} />
          </Box>
        </Grid.Item>
      </Grid.Root>
    </PageFrame>
  );
}

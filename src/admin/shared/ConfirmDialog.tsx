import { Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useEffect, useState, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { toBackofficeError, type BackofficeError } from './backoffice-error';

// The design system's dialog is cut off where it is taller than the screen.
const Content = styled(Dialog.Content)`
  max-height: calc(100dvh - 3.2rem);
  overflow-y: auto;
`;

/** What a dialog asks; with fields in it, it is made anew of what was wrong with them. */
export type Asked = ReactNode | ((error: BackofficeError | null) => ReactNode);

interface ConfirmDialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What will happen, in a sentence or two. */
  children: Asked;
  /** The words on the button that does it: a verb, never «OK». */
  confirm: string;
  danger?: boolean;
  /** The words on the button that leaves things as they are, where «Annulla» could be taken for doing it. */
  leave?: string;
  /** Label of the field in which the operator writes why; without it no reason is asked. */
  reason?: { label: string; hint?: string };
  /** Does it; what it throws is shown in the dialog, which then stays open. */
  onConfirm: (reason: string) => Promise<void>;
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** Asks before something that cannot be undone by a click, with a reason where one is kept. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onClose, title, children, confirm, danger = false, leave = 'Annulla' } = props;
  const { reason, onConfirm } = props;
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<BackofficeError | null>(null);
  useEffect(() => {
    if (!open) return;
    setText('');
    setError(null);
  }, [open]);

  async function run() {
    setBusy(true);
    try {
      await onConfirm(text);
      onClose();
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    } finally {
      setBusy(false);
    }
  }

  const reasonError = error?.field('reason') ?? error?.field('note');
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next && !busy) onClose();
      }}
    >
      <Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography tag="div">{typeof children === 'function' ? children(error) : children}</Typography>
            {error !== null && reasonError === undefined && (
              <Typography textColor="danger600" role="alert" ref={intoView}>
                {[error.message, ...error.besides([])].join(' ')}
              </Typography>
            )}
            {reason && (
              <Field.Root name="reason" error={reasonError ?? false} hint={reason.hint}>
                <Field.Label>{reason.label}</Field.Label>
                <Textarea
                  value={text}
                  maxLength={500}
                  onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
                    setText(event.target.value);
                  }}
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
            )}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth disabled={busy}>
              {leave}
            </Button>
          </Dialog.Cancel>
          <Button variant={danger ? 'danger' : 'default'} fullWidth loading={busy} onClick={() => void run()}>
            {confirm}
          </Button>
        </Dialog.Footer>
      </Content>
    </Dialog.Root>
  );
}

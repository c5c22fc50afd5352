import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { ConfirmDialog, type Asked } from './ConfirmDialog';

interface AskedActionProps {
  /** The words on the button, and the title of what is asked before. */
  label: string;
  title: string;
  /** What it brings about, and fields if it needs any. */
  children: Asked;
  /** The words that do it. */
  confirm: string;
  danger?: boolean;
  /** The words that leave things as they are, where «Annulla» could be taken for doing it. */
  leave?: string;
  reason?: { label: string; hint?: string };
  /** Does it; what it throws is shown in the dialog. */
  run: (reason: string) => Promise<unknown>;
  /** What is told when it is done. */
  success: string;
  /** Called when the dialog opens: to empty the fields in it. */
  onOpen?: () => void;
  onChange: () => void;
}

/** A button that asks first, says what follows, does it, and tells that it is done. */
export function AskedAction(props: AskedActionProps) {
  const { label, danger = false, run, success, onOpen, onChange, ...dialog } = props;
  const [open, setOpen] = useState(false);
  const { toggleNotification } = useNotification();
  return (
    <>
      <Button
        variant={danger ? 'danger-light' : 'secondary'}
        onClick={() => {
          onOpen?.();
          setOpen(true);
        }}
      >
        {label}
      </Button>
      <ConfirmDialog
        {...dialog}
        danger={danger}
        open={open}
        onClose={() => {
          setOpen(false);
        }}
        onConfirm={async (reason) => {
          await run(reason);
          toggleNotification({ type: 'success', message: success });
          onChange();
        }}
      />
    </>
  );
}

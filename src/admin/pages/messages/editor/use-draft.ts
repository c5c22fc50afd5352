import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { MessageText } from '../../../../contracts/messages';

export type DraftField = 'subject' | 'body';

export interface Draft {
  subject: string;
  body: string;
  enabled: boolean;
}

type TextElement = HTMLInputElement | HTMLTextAreaElement;

function draftOf({ subject, body, enabled }: Draft): Draft {
  return { subject, body, enabled };
}

/** The text as it is being written, compared with the one that the portal holds. */
export function useDraft(saved: MessageText) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(saved));
  const elements = useRef<Record<DraftField, TextElement | null>>({ subject: null, body: null });
  // Where the person wrote last: a click on a placeholder takes the focus away.
  const lastField = useRef<DraftField>('body');
  const caret = useRef<number | null>(null);

  const change = useCallback((part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
  }, []);

  /** Puts a placeholder where the cursor stood, in the field in which it stood. */
  function insert(name: string) {
    const field = lastField.current;
    const element = elements.current[field];
    const value = draft[field];
    const start = element?.selectionStart ?? value.length;
    const end = element?.selectionEnd ?? start;
    const words = `{{ ${name} }}`;
    caret.current = start + words.length;
    change({ [field]: `${value.slice(0, start)}${words}${value.slice(end)}` });
  }

  useLayoutEffect(() => {
    if (caret.current === null) return;
    const element = elements.current[lastField.current];
    element?.focus();
    element?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [draft]);

  /** What a field needs so that placeholders find it. */
  function fieldProps(field: DraftField) {
    return {
      ref: (element: TextElement | null) => {
        elements.current[field] = element;
      },
      onFocus: () => {
        lastField.current = field;
      },
    };
  }

  const changed =
    draft.subject !== saved.subject || draft.body !== saved.body || draft.enabled !== saved.enabled;
  return {
    draft,
    change,
    changed,
    insert,
    fieldProps,
    reset: (to: Draft) => {
      setDraft(draftOf(to));
    },
  };
}

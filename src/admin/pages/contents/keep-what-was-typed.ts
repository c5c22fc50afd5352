import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

/** A form on its way to the server. */
interface Attempt {
  /** What was saved before, as JSON. */
  saved: string;
  typed: object;
  /** Whether Strapi has shown what was typed as if it were saved. */
  shownAsSaved: boolean;
}

// How long after the answer Strapi may still be busy going back, field by field.
const SETTLED_MS = 5000;

/**
 * Puts back what was typed into a form of the content manager when the server refuses it. Strapi shows an entry as saved
 * before the server has answered and, when the answer is a refusal, goes back to what was saved before: a slip in one
 * field would cost an editor a whole text.
 *
 * It has the form of a panel beside the content manager's form, because that is where Strapi lets others in; it shows
 * nothing.
 */
export function KeepWhatWasTyped(): null {
  const form = useForm('KeepWhatWasTyped', (state) => state);
  const { values, initialValues, isSubmitting, setValues } = form;
  const attempt = useRef<Attempt | null>(null);

  useEffect(() => {
    const shown = JSON.stringify(initialValues);
    const current = attempt.current;
    if (current === null) return;
    if (shown !== current.saved) current.shownAsSaved = true;
    else if (current.shownAsSaved) {
      attempt.current = null;
      setValues(current.typed);
    } else if (isSubmitting) current.typed = values;
  }, [values, initialValues, isSubmitting, setValues]);

  useEffect(() => {
    if (isSubmitting) {
      attempt.current = { saved: JSON.stringify(initialValues), typed: values, shownAsSaved: false };
      return undefined;
    }
    const settled = setTimeout(() => {
      attempt.current = null;
    }, SETTLED_MS);
    return () => {
      clearTimeout(settled);
    };
    // Only the beginning and the end of an attempt count here.
  }, [isSubmitting]);
  return null;
}
KeepWhatWasTyped.type = 'keep-what-was-typed';

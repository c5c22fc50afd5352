import { useEffect, useState } from 'react';
import type { Writing } from '../../../../contracts/communications/fields';
import type { CommunicationPageProps } from '../page-props';

const same = (one: Writing, other: Writing) => JSON.stringify(one) === JSON.stringify(other);

/**
 * What is written in a draft, beside what is saved. What a colleague saved meanwhile is taken over as soon as it is known,
 * unless something is being written here: what is let go is what stands on the page.
 */
export function useWriting({
  communication,
  stale,
}: Pick<CommunicationPageProps, 'communication' | 'stale'>) {
  const { title, body, lastDay, askConfirmation, byEmail } = communication;
  const loaded: Writing = { title, body, lastDay, askConfirmation, byEmail };
  const [saved, setSaved] = useState(loaded);
  const [writing, setWriting] = useState(loaded);
  const [round, setRound] = useState(0);
  const changed = !same(writing, saved);
  useEffect(() => {
    if (stale || changed || same(loaded, saved)) return;
    setSaved(loaded);
    setWriting(loaded);
    setRound((before) => before + 1);
    // Only what is loaded anew counts: right after saving, what was loaded before is the older one.
  }, [communication, stale]);
  return {
    ...{ writing, changed },
    /** Another number, and the fields begin with another text. */
    round,
    write: (part: Partial<Writing>) => {
      setWriting((before) => ({ ...before, ...part }));
    },
    /** Called when what is written has been saved. */
    keep: () => {
      setSaved(writing);
    },
  };
}

import { useCallback, useEffect, useState, type DependencyList } from 'react';
import { toBackofficeError, type BackofficeError } from './backoffice-error';

export type Loaded<T> =
  | { state: 'loading'; value: null; error: null }
  | { state: 'failed'; value: null; error: BackofficeError }
  /** `stale` while newer data is on its way: keep showing these. */
  | { state: 'ready'; value: T; error: null; stale: boolean };

/**
 * Loads what a page shows, again whenever `dependencies` change or `reload` is called. Data already there stay in
 * view while they are loaded again, so that lists do not jump; late answers to earlier questions are dropped.
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  dependencies: DependencyList,
): Loaded<T> & { reload: () => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading', value: null, error: null });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    setLoaded((before) =>
      before.state === 'ready' ? { ...before, stale: true } : { state: 'loading', value: null, error: null },
    );
    load().then(
      (value) => {
        if (current) setLoaded({ state: 'ready', value, error: null, stale: false });
      },
      (thrown: unknown) => {
        if (current) setLoaded({ state: 'failed', value: null, error: toBackofficeError(thrown) });
      },
    );
    return () => {
      current = false;
    };
    // `load` is a new function at each rendering: what it depends on is what the page says.
  }, [...dependencies, round]);
  const reload = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  return { ...loaded, reload };
}

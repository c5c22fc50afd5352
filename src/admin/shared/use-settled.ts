import { useEffect, useState } from 'react';

/** Milliseconds without a change after which it is looked what comes of them. */
const PAUSE = 500;

/**
 * What is being typed, as it was when it last stood still: nothing is looked up at each letter.
 * @param value something that reads the same as JSON where it is the same
 */
export function useSettled<T>(value: T): { settled: T; behind: boolean } {
  const [settled, setSettled] = useState(value);
  const now = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
    // A value that reads the same is the same.
  }, [now]);
  return { settled, behind: JSON.stringify(settled) !== now };
}

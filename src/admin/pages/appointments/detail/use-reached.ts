import { useEffect, useState } from 'react';

const DAY = 86_400_000;
const hasCome = (instant: string) => Date.parse(instant) <= Date.now();

/** Whether an instant has come; a page that stays open sees it come. */
export function useReached(instant: string): boolean {
  const [, wake] = useState(0);
  useEffect(() => {
    const wait = Date.parse(instant) - Date.now();
    // Browsers count no further than some weeks; what is more than a day away is of another day’s page.
    if (wait <= 0 || wait > DAY) return undefined;
    const timer = setTimeout(() => {
      wake((before) => before + 1);
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [instant]);
  return hasCome(instant);
}

import { useEffect } from 'react';
import { noticesContract } from '../../../../contracts/notices';
import { useBackoffice } from '../../../shared';
import { setUnread, unreadAge, useUnreadCount } from './unread-count';

const FRESH_FOR_MS = 60_000;

/** @returns the number of unread notices, asked for once a minute while somebody looks at the admin. */
export function useFreshUnread(): number {
  const backoffice = useBackoffice();
  useEffect(() => {
    const ask = () => {
      if (document.hidden || unreadAge() < FRESH_FOR_MS) return;
      backoffice.call(noticesContract.countUnreadNotices).then(
        ({ unread }) => {
          setUnread(unread);
        },
        () => {
          // A number that cannot be had is no news: the next round asks again, and pages say what is wrong.
        },
      );
    };
    ask();
    const timer = setInterval(ask, FRESH_FOR_MS / 4);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [backoffice]);
  return useUnreadCount();
}

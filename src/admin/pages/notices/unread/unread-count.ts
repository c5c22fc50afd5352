import { useSyncExternalStore } from 'react';

/** The number of unread notices, shared by menu, home and page: Strapi draws them apart from one another. */
let unread = 0;
let knownAt = -Infinity;
const listeners = new Set<() => void>();

/** Notes how many notices are unread. */
export function setUnread(count: number): void {
  knownAt = performance.now();
  if (count === unread) return;
  unread = count;
  for (const listener of listeners) listener();
}

/** How many milliseconds ago the number was told; infinite when it never was. */
export function unreadAge(): number {
  return performance.now() - knownAt;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @returns the number of unread notices, as far as it is known. */
export function useUnreadCount(): number {
  return useSyncExternalStore(subscribe, () => unread);
}

import { Label } from '../../../shared';
import { unreadInWords } from '../words';
import { useFreshUnread } from './use-fresh-unread';

/** How many notices are to be read, on the home; nothing when there are none. */
export function UnreadLabel() {
  const unread = useFreshUnread();
  return unread === 0 ? null : <Label tone="danger">{unreadInWords(unread)}</Label>;
}

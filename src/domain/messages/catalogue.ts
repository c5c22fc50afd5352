import { account } from './catalogue/account';
import { appointments } from './catalogue/appointments';
import { communicationsAndNews } from './catalogue/communications-and-news';
import { credentials } from './catalogue/credentials';
import { documents } from './catalogue/documents';
import { operators } from './catalogue/operators';
import { payments } from './catalogue/payments';
import type { MessageEvent } from './event';

/** Every event that writes to somebody, in the order of the editor's list. */
export const MESSAGE_EVENTS: readonly MessageEvent[] = [
  ...credentials,
  ...account,
  ...communicationsAndNews,
  ...payments,
  ...appointments,
  ...documents,
  ...operators,
];

/** @returns the event of this name, or null. */
export function messageEvent(id: string): MessageEvent | null {
  return MESSAGE_EVENTS.find((event) => event.id === id) ?? null;
}

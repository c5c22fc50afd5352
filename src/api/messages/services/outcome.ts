import { after, now } from '../../../adapters/clock';
import type { Handover } from '../../../adapters/mail';
import { pauseAfter } from '../../../domain/messages/pauses';
import type { OutboxDbRow } from './claim';
import type { Instead } from './compose';

/** What changes in an outbox row. */
export type Change = Partial<Omit<OutboxDbRow, 'id' | 'document_id'>>;

// Once a message is out, or never will be, its address and the links in it are nobody's business any more.
export const FORGET: Change = { sealed_values: null, sealed_calendar: null, recipient: null };

/** A message that is not sent. One without an address keeps what it says: the customer may get one. */
export function insteadChange({ instead, reason }: Instead): Change {
  return { state: instead, last_error: reason, ...(instead === 'switched-off' && FORGET) };
}

/** What a try to hand a message over changes: sent, to be tried again after a pause, or given up. */
export function handoverChange(row: OutboxDbRow, handover: Handover, maxTries: number): Change {
  const tries = row.tries + 1;
  if (handover.ok) return { state: 'sent', sent_at: now(), tries, last_error: null, ...FORGET };
  const failed = { tries, last_error: handover.problem };
  if (handover.permanent || tries >= maxTries) return { ...failed, state: 'given-up' };
  return { ...failed, next_try_at: after(now(), pauseAfter(tries)) };
}

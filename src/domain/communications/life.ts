/** How far a communication has come. */
export const COMMUNICATION_STATES = ['draft', 'scheduled', 'published', 'withdrawn'] as const;

export type CommunicationState = (typeof COMMUNICATION_STATES)[number];

export type CommunicationEvent =
  /** Its text, recipients or attachments change, or it is thrown away. */
  | 'edit'
  /** Its author lets it go, now or at a set time. */
  | 'schedule'
  /** It is taken back before anything has left. */
  | 'take-back'
  /** Its time has come. */
  | 'publish'
  /** Customers are not to see it any longer. */
  | 'withdraw';

const NEXT: Readonly<Record<CommunicationState, Partial<Record<CommunicationEvent, CommunicationState>>>> = {
  draft: { edit: 'draft', schedule: 'scheduled' },
  scheduled: { 'take-back': 'draft', publish: 'published' },
  published: { withdraw: 'withdrawn' },
  withdrawn: {},
};

/** The state after an event; null when the event cannot happen in this state. */
export function nextCommunicationState(
  state: CommunicationState,
  event: CommunicationEvent,
): CommunicationState | null {
  return NEXT[state][event] ?? null;
}

/**
 * When a communication goes out: at the set time, but never before its author has had time to think again.
 * @param wanted instant; null: as soon as may be
 * @param thinkAgainMinutes how long it can be taken back before anything has left
 */
export function publicationInstant(now: string, wanted: string | null, thinkAgainMinutes: number): string {
  const earliest = new Date(Date.parse(now) + thinkAgainMinutes * 60_000).toISOString();
  return wanted === null || wanted < earliest ? earliest : wanted;
}

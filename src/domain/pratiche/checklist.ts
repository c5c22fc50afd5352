/** How far a document that the CAF wants has come. */
export type EntryState = 'missing' | 'uploaded' | 'accepted' | 'to-redo' | 'not-needed';

export type EntryEvent =
  /** The customer uploaded a file for it. */
  | 'file-added'
  /** The customer removed the only file there was. */
  | 'last-file-removed'
  /** The customer removed what was uploaded after it was sent back: it stands where it stood. */
  | 'try-removed'
  /** The operator found what was uploaded good. */
  | 'accept'
  /** The operator sent it back, with a reason. */
  | 'send-back'
  /** The operator does without it. */
  | 'dispense'
  /** The operator wants it after all. */
  | 'want-again';

const NEXT: Readonly<Record<EntryState, Partial<Record<EntryEvent, EntryState>>>> = {
  missing: { 'file-added': 'uploaded', dispense: 'not-needed' },
  uploaded: {
    'file-added': 'uploaded',
    'last-file-removed': 'missing',
    'try-removed': 'to-redo',
    accept: 'accepted',
    'send-back': 'to-redo',
    dispense: 'not-needed',
  },
  // What was accepted is what the office works with: a further file makes it a matter to look at again.
  accepted: { 'file-added': 'uploaded', 'send-back': 'to-redo' },
  'to-redo': {
    'file-added': 'uploaded',
    'last-file-removed': 'missing',
    accept: 'accepted',
    dispense: 'not-needed',
  },
  'not-needed': { 'file-added': 'uploaded', 'want-again': 'missing' },
};

/** The state after an event; null when the event cannot happen in this state. */
export function nextEntryState(state: EntryState, event: EntryEvent): EntryState | null {
  return NEXT[state][event] ?? null;
}

/** What a checklist is about to be judged by. */
export interface JudgedEntry {
  state: EntryState;
  required: boolean;
}

/** Whether the customer still has to do something about an entry: what is optional may be left out, but not left wrong. */
export function isOpen({ state, required }: JudgedEntry): boolean {
  return state === 'to-redo' || (state === 'missing' && required);
}

/** How many of the wanted documents are there, of how many: optional ones count once they are there. */
export function progressOf(entries: readonly JudgedEntry[]): { there: number; wanted: number } {
  const counted = entries.filter(
    ({ state, required }) => state !== 'not-needed' && (required || state !== 'missing'),
  );
  return { there: counted.filter((entry) => !isOpen(entry)).length, wanted: counted.length };
}

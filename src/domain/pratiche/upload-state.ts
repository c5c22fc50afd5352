/** Whether a customer can upload documents to a pratica. */
export type UploadState = 'open' | 'finished' | 'reopen-asked';

export type UploadEvent =
  /** The customer: «Ho finito». */
  | 'finish'
  /** The customer asks to upload again, with a reason. */
  | 'ask-to-reopen'
  /** The operator opens the upload again, asked or not. */
  | 'reopen'
  /** The operator declines, with a reason. */
  | 'decline';

const NEXT: Readonly<Record<UploadState, Partial<Record<UploadEvent, UploadState>>>> = {
  open: { finish: 'finished' },
  finished: { 'ask-to-reopen': 'reopen-asked', reopen: 'open' },
  'reopen-asked': { reopen: 'open', decline: 'finished' },
};

/** The state after an event; null when the event cannot happen in this state. */
export function nextUploadState(state: UploadState, event: UploadEvent): UploadState | null {
  return NEXT[state][event] ?? null;
}

/** Whether files can be added, renamed and deleted. */
export function takesFiles(state: UploadState): boolean {
  return state === 'open';
}

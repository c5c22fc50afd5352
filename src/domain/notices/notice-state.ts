/** How far a notice has come: nobody has it, somebody of the office has it, it is dealt with. */
export type NoticeState = 'new' | 'taken' | 'done';

/** What an operator does with a notice: has it in charge, gives it back, has dealt with it, or finds that it is not. */
export type NoticeStep = 'take' | 'release' | 'finish' | 'reopen';

const NEXT: Readonly<Record<NoticeState, Partial<Record<NoticeStep, NoticeState>>>> = {
  new: { take: 'taken', finish: 'done' },
  taken: { release: 'new', finish: 'done' },
  done: { reopen: 'new' },
};

/** The state after a step; null when the step cannot be made in this state. */
export function nextNoticeState(state: NoticeState, step: NoticeStep): NoticeState | null {
  return NEXT[state][step] ?? null;
}

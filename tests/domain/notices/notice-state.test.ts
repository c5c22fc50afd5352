import fc from 'fast-check';
import { nextNoticeState, type NoticeState, type NoticeStep } from '../../../src/domain/notices/notice-state';

const STEPS: NoticeStep[] = ['take', 'release', 'finish', 'reopen'];

const follow = (steps: NoticeStep[]) =>
  steps.reduce<NoticeState>((state, step) => nextNoticeState(state, step) ?? state, 'new');

test('what one operator has in charge another one gets only after it was given back', () => {
  expect(nextNoticeState('taken', 'take')).toBeNull();
  expect(follow(['take', 'release'])).toBe('new');
});

test('a notice can be dealt with by who has it in charge, or at once', () => {
  expect(follow(['take', 'finish'])).toBe('done');
  expect(follow(['finish'])).toBe('done');
});

test('a notice that is done is nobody’s, and comes back as a new one', () => {
  for (const step of ['take', 'release', 'finish'] as const) expect(nextNoticeState('done', step)).toBeNull();
  expect(follow(['take', 'finish', 'reopen'])).toBe('new');
});

test('whatever was done with a notice, it can be finished and opened again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STEPS)), (steps) => {
      expect(follow([...steps, 'finish'])).toBe('done');
      expect(follow([...steps, 'finish', 'reopen'])).toBe('new');
    }),
  );
});

import fc from 'fast-check';
import {
  nextUploadState,
  takesFiles,
  type UploadEvent,
  type UploadState,
} from '../../../src/domain/pratiche/upload-state';

const EVENTS: UploadEvent[] = ['finish', 'ask-to-reopen', 'reopen', 'decline'];

const follow = (events: UploadEvent[]) =>
  events.reduce<UploadState>((state, event) => nextUploadState(state, event) ?? state, 'open');

test('an upload that is finished takes no file until the office opens it again', () => {
  expect(takesFiles(follow(['finish']))).toBe(false);
  expect(takesFiles(follow(['finish', 'ask-to-reopen']))).toBe(false);
  expect(takesFiles(follow(['finish', 'ask-to-reopen', 'reopen']))).toBe(true);
});

test('the office can open an upload again without being asked', () => {
  expect(follow(['finish', 'reopen'])).toBe('open');
});

test('when the office declines, the customer can ask once more', () => {
  expect(follow(['finish', 'ask-to-reopen', 'decline'])).toBe('finished');
  expect(nextUploadState('finished', 'ask-to-reopen')).toBe('reopen-asked');
});

test('nobody finishes twice, asks while it is open or while the office decides', () => {
  expect(nextUploadState('finished', 'finish')).toBeNull();
  expect(nextUploadState('open', 'ask-to-reopen')).toBeNull();
  expect(nextUploadState('reopen-asked', 'ask-to-reopen')).toBeNull();
});

test('after «Ho finito» only the office ever opens an upload again', () => {
  const withoutOffice = fc.array(fc.constantFrom(...EVENTS.filter((event) => event !== 'reopen')));
  fc.assert(
    fc.property(withoutOffice, (events) => {
      expect(takesFiles(follow(['finish', ...events]))).toBe(false);
    }),
  );
});

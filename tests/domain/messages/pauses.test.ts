import fc from 'fast-check';
import { pauseAfter } from '../../../src/domain/messages/pauses';

const HOUR = 3_600_000;

test('pauses begin at a minute, never shrink and never pass a day', () => {
  expect(pauseAfter(1)).toBe(60_000);
  fc.assert(
    fc.property(fc.integer({ min: -5, max: 1000 }), (tries) => {
      expect(pauseAfter(tries + 1)).toBeGreaterThanOrEqual(pauseAfter(tries));
      expect(pauseAfter(tries)).toBeLessThanOrEqual(24 * HOUR);
    }),
  );
});

test('with eight tries a mail server that is down from Friday evening to Monday morning costs no message', () => {
  const lastTry = [1, 2, 3, 4, 5, 6, 7].reduce((sum, tries) => sum + pauseAfter(tries), 0);
  expect(lastTry).toBeGreaterThan(62 * HOUR);
});

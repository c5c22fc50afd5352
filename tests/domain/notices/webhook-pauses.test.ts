import { pauseAfter } from '../../../src/domain/notices/webhook-pauses';

test('pauses grow from a minute to a day, and after three days it is given up', () => {
  const pauses = Array.from({ length: 9 }, (_, index) => pauseAfter(index + 1) ?? 0);
  expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
  expect([pauses[0], pauses[8]]).toEqual([60_000, 24 * 3_600_000]);
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(3 * 24 * 3_600_000);
  expect(pauseAfter(10)).toBeNull();
});

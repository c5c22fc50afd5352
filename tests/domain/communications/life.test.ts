import fc from 'fast-check';
import { nextCommunicationState, publicationInstant } from '../../../src/domain/communications/life';

test('what has gone out is never changed, taken back or published again', () => {
  for (const state of ['published', 'withdrawn'] as const)
    for (const event of ['edit', 'schedule', 'take-back', 'publish'] as const)
      expect(nextCommunicationState(state, event)).toBeNull();
});

test('a scheduled one is changed only after it was taken back', () => {
  expect(nextCommunicationState('scheduled', 'edit')).toBeNull();
  expect(nextCommunicationState('scheduled', 'take-back')).toBe('draft');
});

const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

test('it never goes out before there was time to think again, nor before its hour', () => {
  fc.assert(
    fc.property(instant, fc.option(instant), fc.integer({ min: 0, max: 120 }), (now, wanted, minutes) => {
      const at = publicationInstant(now, wanted, minutes);
      expect(Date.parse(at) - Date.parse(now)).toBeGreaterThanOrEqual(minutes * 60_000);
      if (wanted !== null) expect(at >= wanted).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { keptUntil, lastForgottenYear } from '../../../src/domain/archive/retention';

test('a document of 2025 kept for ten years is kept until the end of 2035', () => {
  expect(keptUntil(2025, 10)).toBe('2035-12-31');
});

test('without a retention a document is kept as long as the account', () => {
  expect(keptUntil(2025, null)).toBeNull();
});

test('a document is forgotten from the day after the last on which it is kept, and never earlier', () => {
  const years = fc.integer({ min: 1980, max: 2100 });
  const retention = fc.integer({ min: 1, max: 100 });
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(years, retention, day, (year, kept, date) => {
      const today = date.toISOString().slice(0, 10);
      const isForgotten = year <= lastForgottenYear(today, kept);
      expect(isForgotten).toBe(today > (keptUntil(year, kept) ?? ''));
    }),
  );
});

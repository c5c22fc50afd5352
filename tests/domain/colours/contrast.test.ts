import fc from 'fast-check';
import { contrastWithWhite, primaryColourProblem } from '../../../src/domain/colours/contrast';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test.each(['#0066cc', '#000000', '#007A52', '#b31b1b'])('%s can be the CAF’s colour', (value) => {
  expect(primaryColourProblem(value)).toBeNull();
});

test.each([
  ['#ffffff', /troppo chiaro/],
  ['#ffcc00', /contrasto 1,5/],
  ['0066cc', /seguito da sei/],
  ['red', /seguito da sei/],
  ['#06c', /seguito da sei/],
  ['#0066cc;}', /seguito da sei/],
])('%s is refused with its reason', (value, reason) => {
  expect(primaryColourProblem(value)).toMatch(reason);
});

test('contrast with white lies between 1 and 21, and black has the most', () => {
  fc.assert(
    fc.property(colour, (value) => {
      expect(contrastWithWhite(value)).toBeGreaterThanOrEqual(1);
      expect(contrastWithWhite(value)).toBeLessThanOrEqual(contrastWithWhite('#000000'));
    }),
  );
  expect(contrastWithWhite('#000000')).toBeCloseTo(21);
});

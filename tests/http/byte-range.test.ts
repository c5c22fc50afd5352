import fc from 'fast-check';
import { byteRange } from '../../src/http/byte-range';

test.each([
  ['bytes=0-0', { from: 0, to: 0 }],
  ['bytes=0-', { from: 0, to: 99 }],
  ['bytes=10-19', { from: 10, to: 19 }],
  ['bytes=99-', { from: 99, to: 99 }],
  ['bytes=90-1000', { from: 90, to: 99 }],
  ['bytes=-1', { from: 99, to: 99 }],
  ['bytes=-1000', { from: 0, to: 99 }],
])('of a hundred bytes, «%s» is a part', (header, part) => {
  expect(byteRange(header, 100)).toEqual(part);
});

test.each(['bytes=100-', 'bytes=100-200', 'bytes=-0', `bytes=${'9'.repeat(400)}-`])(
  'a hundred bytes have no part «%s»',
  (header) => {
    expect(byteRange(header, 100)).toBe('unsatisfiable');
  },
);

test.each([
  '',
  'bytes',
  'bytes=',
  'bytes=-',
  'bytes=5-3',
  'bytes=a-b',
  'bytes=0-1,5-6',
  'items=0-1',
  '0-1',
  'bytes=1.5-',
])('«%s» is answered with the whole file', (header) => {
  expect(byteRange(header, 100)).toBe('whole');
});

test('an empty file has no parts', () => {
  for (const header of ['bytes=0-', 'bytes=0-0', 'bytes=-1'])
    expect(byteRange(header, 0)).toBe('unsatisfiable');
});

test('whatever is asked for, a part lies within its file', () => {
  const number = fc.oneof(fc.constant(''), fc.nat({ max: 300 }).map(String));
  fc.assert(
    fc.property(number, number, fc.nat({ max: 200 }), (first, last, size) => {
      const part = byteRange(`bytes=${first}-${last}`, size);
      if (typeof part === 'string') return;
      expect(part.from).toBeGreaterThanOrEqual(0);
      expect(part.to).toBeGreaterThanOrEqual(part.from);
      expect(part.to).toBeLessThan(size);
    }),
  );
});
